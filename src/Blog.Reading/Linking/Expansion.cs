using System.Globalization;

namespace Blog.Reading.Linking;

/// <summary>
/// How far one document has grown by what it includes. Ten files that each include the next ten times are a hundred
/// lines and ten thousand million; so the whole is limited, not the depth. Mutable: one document is filled, or
/// checked, by one thread.
/// </summary>
public sealed class Expansion
{
    /// <summary>How many files a document may include, each time counted.</summary>
    public const int MostFiles = 1_000;

    /// <summary>How many characters these files may have together.</summary>
    public const int MostCharacters = 8 * 1024 * 1024;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private int _files;
    private int _characters;

    /// <summary>Whether a limit was reached; from then on nothing more is included.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The ids that the page has so far, which what is included leaves to it.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>Adds the ids of the document, or of what it includes.</summary>
    public void Add(IEnumerable<string> ids) => _ids.UnionWith(ids);

    /// <summary>
    /// What makes the ids of an included file's footnotes its own: its name, and from the second time on a number too.
    /// </summary>
    public string PrefixOf(string name)
    {
        var times = _prefixes[name] = _prefixes.GetValueOrDefault(name) + 1;
        return times == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{times}");
    }

    /// <summary>Counts a file that is to be included. False when it is one too many.</summary>
    /// <param name="characters">How many characters of it are included.</param>
    public bool TryGrow(int characters)
    {
        _files++;
        _characters += Math.Min(characters, MostCharacters + 1 - Math.Min(_characters, MostCharacters));
        IsOver |= _files > MostFiles || _characters > MostCharacters;
        return !IsOver;
    }
}
