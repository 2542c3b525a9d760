namespace Blog.Text;

/// <summary>
/// The path of a source file below the site's root, with forward slashes and no leading one:
/// <c>content/posts/2020-11-14-hdf5.md</c>. Compared ordinally, so case matters on every file system.
/// </summary>
/// <param name="Value">The path as text.</param>
public readonly record struct ContentPath(string Value) : IComparable<ContentPath>
{
    private const string Markdown = ".md";

    /// <summary>The name after the last slash.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The name without its last extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The last extension in lower case with its dot, or the empty text.</summary>
    public string Extension
    {
        get
        {
            var extension = Path.GetExtension(Value.AsSpan(Value.LastIndexOf('/') + 1));
            // Most files of a site have it, and many modules ask.
            return extension is Markdown ? Markdown : extension.ToString().ToLowerInvariant();
        }
    }

    /// <summary>The folder that holds the file, without a trailing slash; empty at the root.</summary>
    public string Folder => Value.LastIndexOf('/') is >= 0 and var slash ? Value[..slash] : "";

    /// <summary>Whether the file lies below this folder (given without a trailing slash).</summary>
    public bool IsBelow(string folder) =>
        folder.Length == 0
        || (
            Value.Length > folder.Length
            && Value[folder.Length] == '/'
            && Value.StartsWith(folder, StringComparison.Ordinal)
        );

    /// <summary>
    /// The file that <paramref name="reference"/> names when written in a file of <paramref name="folder"/>:
    /// <c>.</c> and <c>..</c> are resolved. Null when it leaves the site's root.
    /// </summary>
    public static ContentPath? Resolve(string folder, string reference)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in reference.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return new ContentPath(string.Join('/', parts));
    }

    /// <inheritdoc/>
    public int CompareTo(ContentPath other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Ordinal order of the paths.</summary>
    public static bool operator <(ContentPath left, ContentPath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the paths.</summary>
    public static bool operator <=(ContentPath left, ContentPath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the paths.</summary>
    public static bool operator >(ContentPath left, ContentPath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the paths.</summary>
    public static bool operator >=(ContentPath left, ContentPath right) => left.CompareTo(right) >= 0;

    /// <summary>The path as text.</summary>
    public override string ToString() => Value;
}
