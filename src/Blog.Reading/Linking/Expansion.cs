using System.Globalization;

namespace Blog.Reading.Linking;

/// <summary>How much one document has grown by inclusion. Ten files that each include the next ten times are a hundred
/// lines that become ten thousand million, so the total is limited and not the depth. Mutable; used by one thread for
/// one document.</summary>
public sealed class Expansion
{
    /// <summary>The most inclusions in a document; a file counts each time.</summary>
    public const int MostFiles = 1_000;

    /// <summary>The most characters of all inclusions together.</summary>
    public const int MostCharacters = 8 * 1024 * 1024;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);
    private int _files;
    private int _characters;

    /// <summary>Whether a limit was reached; nothing more is included after that.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The ids that the page has so far; included text must not use them.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>Adds the ids of the document, or of what it includes.</summary>
    public void Add(IEnumerable<string> ids) => _ids.UnionWith(ids);

    /// <summary>The prefix that makes ids of an included file's footnotes unique: its name, and a number from the
    /// second inclusion on.</summary>
    public string PrefixOf(string name)
    {
        var times = _prefixes[name] = _prefixes.GetValueOrDefault(name) + 1;
        return times == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{times}");
    }

    /// <summary>How often a drawing was shown before; counts this time.</summary>
    /// <param name="drawing">Its name.</param>
    public int TurnOf(string drawing)
    {
        var turn = _turns.GetValueOrDefault(drawing);
        _turns[drawing] = turn + 1;
        return turn;
    }

    /// <summary>Counts an inclusion. False when it would exceed a limit.</summary>
    /// <param name="characters">How many characters of it are included.</param>
    public bool TryGrow(int characters)
    {
        _files++;
        _characters += int.Min(characters, MostCharacters + 1 - int.Min(_characters, MostCharacters));
        IsOver |= _files > MostFiles || _characters > MostCharacters;
        return !IsOver;
    }
}
