using Blog.Text.Fingerprints;

namespace Blog.Text.Reads;

/// <summary>Everything that was read while one output was made, each with the fingerprint of what was found. The output
/// is up to date as long as every read finds the same. A list is found as the identities of its items, an object as its
/// identity.</summary>
public sealed class ReadLog
{
    private readonly Dictionary<ReadKey, Fingerprint> _reads;
    private readonly HashSet<ReadKey> _sources = [];
    private readonly Dictionary<ReadKey, Fingerprint> _found = [];
    private readonly HashSet<SitePath> _wanted = [];

    /// <summary>An empty log.</summary>
    /// <param name="expected">How many reads there may be: room for them, and no limit.</param>
    public ReadLog(int expected = 0) => _reads = new Dictionary<ReadKey, Fingerprint>(expected);

    /// <summary>The reads with the fingerprints of what they found.</summary>
    public IReadOnlyDictionary<ReadKey, Fingerprint> Reads => _reads;

    /// <summary>The parts of the content that were read, in no order (<see cref="SourceReads"/>).</summary>
    public IReadOnlyCollection<ReadKey> Sources => _sources;

    /// <summary>What was looked for in much of the content, with the fingerprints of what was found.</summary>
    public IReadOnlyDictionary<ReadKey, Fingerprint> Found => _found;

    /// <summary>The paths of outputs that are made because this one shows them, in no order.</summary>
    public IReadOnlyCollection<SitePath> Wanted => _wanted;

    /// <summary>Notes that this output shows another one, which is made only when one does.</summary>
    internal void Want(SitePath path) => _wanted.Add(path);

    /// <summary>Notes that a part of the content was read.</summary>
    internal void AddSource(ReadKey source) => _sources.Add(source);

    /// <summary>Notes what was found in much of the content.</summary>
    internal void AddFound(ReadKey source, Fingerprint found)
    {
        _sources.Add(source);
        _found[source] = found;
    }

    /// <summary>Whether this was read already, so that its fingerprint need not be computed again.</summary>
    public bool Contains(ReadKey key) => _reads.ContainsKey(key);

    /// <summary>Records a read; repeating one has no effect.</summary>
    public void Add(ReadKey key, Fingerprint found) => _reads.TryAdd(key, found);

    /// <summary>Records all reads of another log: of a value that was made once, and is part of this output
    /// too.</summary>
    public void AddAll(ReadLog other)
    {
        foreach (var (key, found) in other._reads)
            Add(key, found);
        _sources.UnionWith(other._sources);
        _wanted.UnionWith(other._wanted);
        foreach (var (key, found) in other._found)
            _found[key] = found;
    }
}

/// <summary>Something that was read. By a template: a member of an object, the names of its members, a global variable,
/// a template file, or the result of a function. By any code: a part of the content.</summary>
/// <param name="Identity">The object's identity; <c>template:</c> and a template's name;
/// <c>function:</c> and a function's name; <see cref="Globals"/> for a global variable; the kind of a part of the
/// content.</param>
/// <param name="Member">The member's or the variable's name; empty for a template and for the names of an object's
/// members; a function's argument; the name of a part of the content.</param>
public readonly record struct ReadKey(string Identity, string Member)
{
    /// <summary>The identity under which global variables are recorded.</summary>
    public const string Globals = "global";

    /// <summary>The key of a template; what is found is its source's fingerprint.</summary>
    public static ReadKey OfTemplate(string name) => new("template:" + name, "");

    /// <summary>The key of a global variable; what is found is the fingerprint of the value the caller gave.</summary>
    public static ReadKey OfGlobal(string name) => new(Globals, name);

    /// <summary>The key of the names of an object's members, as a loop over the object reads them.</summary>
    public static ReadKey OfMemberNames(string identity) => new(identity, "");

    /// <summary>The key of a call of a function that is recorded.</summary>
    public static ReadKey OfCall(string function, string argument) => new("function:" + function, argument);
}
