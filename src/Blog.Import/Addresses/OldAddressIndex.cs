using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Text.Characters;

namespace Blog.Import.Addresses;

/// <summary>Finds what old addresses, source files and names lead to. Case does not count where nothing else fits; of
/// two things under one name neither is found by it.</summary>
internal sealed class OldAddressIndex
{
    private static readonly ImmutableArray<string> Ends =
    [
        "/index.html",
        "/index.htm",
        "/index.md",
        "/_index.md",
        "/index.aspx",
        "/default.aspx",
        ".html",
        ".htm",
        ".aspx",
        ".php",
        ".markdown",
        ".mdx",
        ".md",
    ];

    private readonly Dictionary<string, FoundTarget> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundTarget> _loose = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FoundTarget> _exactSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundTarget?> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FoundTarget?> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds an old address. The first that is added under an address counts.</summary>
    public void Add(string address, FoundTarget target)
    {
        _exact.TryAdd(ComposedText.Of(address), target);
        _loose.TryAdd(Loose(address), target);
    }

    /// <summary>Adds a document's source file, and the names by which others may know it.</summary>
    public void AddDocument(ForeignDocument document, FoundTarget target)
    {
        AddOnce(_sources, Loose(document.Source.Value), target);
        AddOnce(_names, NameKey(document.Source.Stem), target);
        AddOnce(_names, NameKey(document.Name), target);
    }

    /// <summary>Adds a file's source.</summary>
    public void AddFile(ForeignFile file, FoundTarget target)
    {
        _exactSources.TryAdd(FileKey(file.Source.Path.Value), target);
        AddOnce(_sources, FileKey(file.Source.Path.Value), target);
        AddOnce(_names, FileKey(file.Source.Path.Name), target);
    }

    /// <summary>What an address below the site leads to; null for nothing.</summary>
    public FoundTarget? AtAddress(string path)
    {
        var composed = ComposedText.Of(path);
        return _exact.GetValueOrDefault(composed) ?? _loose.GetValueOrDefault(Loose(composed));
    }

    /// <summary>What a source file became; its extension may be left out. Null for nothing.</summary>
    public FoundTarget? AtSource(string? path) =>
        path is null
            ? null
            : _exactSources.GetValueOrDefault(FileKey(path))
                ?? _sources.GetValueOrDefault(FileKey(path))
                ?? _sources.GetValueOrDefault(Loose(path));

    /// <summary>The only document or file with the name at the end of a path; null for none or several. The name of a
    /// document counts only where the folders before it are none or a date, or where the name has an extension or a
    /// date: '/tags/docker/' is not the post 'docker'.</summary>
    public FoundTarget? Named(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [.. var folders, var name])
            return null;
        return _names.GetValueOrDefault(FileKey(name))
            ?? (
                folders.All(f => f.All(char.IsAsciiDigit)) || Path.HasExtension(name) || char.IsAsciiDigit(name[0])
                    ? _names.GetValueOrDefault(NameKey(Loose(name)))
                    : null
            );
    }

    private static void AddOnce(Dictionary<string, FoundTarget?> targets, string key, FoundTarget target)
    {
        if (!targets.TryAdd(key, target) && targets[key]?.File != target.File)
            targets[key] = null;
    }

    // Names of documents and of files do not meet.
    private static string NameKey(string name) => ComposedText.Of(name) + "/";

    private static string FileKey(string path) => ComposedText.Of(path).Trim('/');

    private static string Loose(string address)
    {
        var key = "/" + ComposedText.Of(address).Trim('/');
        foreach (var end in Ends)
        {
            if (key.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return key[..^end.Length].Trim('/');
        }

        return key.Trim('/');
    }
}
