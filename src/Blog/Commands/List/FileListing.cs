using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Blog.Answers;
using Blog.Engine.Outputs;
using Blog.Finding;
using Blog.Pages;
using Blog.Reading.Assets;
using Blog.Reading.Exclusion;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Commands.List;

/// <summary>
/// The list of the files of <c>content/</c>: where each is published, what it is used for, or why it is left out.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="opened">The site's folder and files.</param>
internal sealed class FileListing(Site site, OpenedSite opened)
{
    private static readonly SearchValues<byte> AddressEnds = SearchValues.Create("\"'<>(), \t\r\n\\?#"u8);

    /// <summary>The list, sorted by path.</summary>
    public static Listing Of(Site site, OpenedSite opened)
    {
        ImmutableArray<FileEntry> entries =
        [
            .. new FileListing(site, opened).Entries().OrderBy(e => e.Path, StringComparer.Ordinal),
        ];
        return new Listing(
            new Table(
                ["File", "State", "Address or reason"],
                [.. entries.Select(e => new[] { e.Path, e.State, e.Remark })]
            ),
            json => Write(json, entries)
        );
    }

    private IEnumerable<FileEntry> Entries()
    {
        var named = NamedFiles();
        var known = opened.Content.Files.Where(f => f.IsBelow("content")).ToHashSet();
        foreach (var file in known)
            yield return EntryOf(file, named);
        // The program never reads these. They are listed so that the author does not have to guess.
        foreach (var file in IgnoredFiles.Of(opened.Folder).Where(f => !known.Contains(f)))
            yield return new FileEntry(
                file.Value,
                "left out",
                ContentNames.Of(file)?.Reason ?? "tools use such files for themselves",
                null
            );
    }

    private FileEntry EntryOf(ContentPath file, HashSet<SitePath> named)
    {
        if (site.Catalogue.Find(file) is { } document)
        {
            return document.IsListed
                ? new FileEntry(file.Value, "published", document.Permalink.Value, document.Permalink.Value)
                : new FileEntry(
                    file.Value,
                    "held back",
                    document.Post.HeldBackBy ?? StateName.Of(document.State),
                    null
                );
        }

        if (site.Catalogue.FindLeftOut(file)?.Excluded is { } excluded)
            return new FileEntry(file.Value, "left out", excluded.Reason, null);
        if (site.Catalogue.FindAsset(file) is not { } asset)
            return new FileEntry(file.Value, "used", ReservedFiles.RoleOf(file) ?? "by other files", null);
        if (asset.Owner is { } owner && site.Catalogue.Find(owner) is { IsListed: false })
            return new FileEntry(file.Value, "held back", $"with {owner}", null);
        var address = asset.Permalink.Value;
        var isLoose = asset.Owner is null && !named.Contains(asset.Permalink.ToSitePath());
        return new FileEntry(file.Value, "published", isLoose ? $"{address} (nothing refers to it)" : address, address)
        {
            IsUnreferenced = isLoose,
        };
    }

    // The files that published pages, style sheets and feeds name.
    private HashSet<SitePath> NamedFiles()
    {
        var settings = site.Catalogue.Settings;
        var loose = site
            .Catalogue.Assets.Where(a => a.Owner is null)
            .ToLookup(
                a => settings.BaseUrl.Relative(a.Permalink),
                a => a.Permalink.ToSitePath(),
                StringComparer.Ordinal
            );
        Output[] texts = [.. site.Outputs.Values.Where(IsText)];
        var found = new ConcurrentDictionary<SitePath, bool>();
        Parallel.ForEach(
            texts,
            output =>
            {
                foreach (var word in AddressesIn(output.Content().Bytes.Span))
                {
                    var address = settings.BaseUrl.PermalinkOf(word) is { } own ? settings.BaseUrl.Relative(own) : word;
                    foreach (var path in loose[address])
                        found[path] = true;
                }
            }
        );
        return [.. found.Keys];
    }

    private static bool IsText(Output output) =>
        output.ContentType.StartsWith("text/", StringComparison.Ordinal)
        || output.ContentType.Contains("json", StringComparison.Ordinal)
        || output.ContentType.Contains("xml", StringComparison.Ordinal);

    // All words with a slash, between quotes, brackets and spaces. This reads each text once, for any number of files.
    private static HashSet<string> AddressesIn(ReadOnlySpan<byte> text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in text.SplitAny(AddressEnds))
        {
            var word = text[range];
            if (word.Contains((byte)'/'))
                found.Add(Encoding.UTF8.GetString(word));
        }

        return found;
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<FileEntry> entries)
    {
        json.WriteStartArray("files");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("path", entry.Path);
            json.WriteString("state", entry.State);
            json.WriteString("address", entry.Address);
            json.WriteString("reason", entry.State == "published" ? null : entry.Remark);
            json.WriteBoolean("unreferenced", entry.IsUnreferenced);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A file in the list.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="State"><c>published</c>, <c>held back</c>, <c>used</c> or <c>left out</c>.</param>
    /// <param name="Remark">Its address, its use, or why it is not published.</param>
    /// <param name="Address">Its address; null for a file that is not published.</param>
    private sealed record FileEntry(string Path, string State, string Remark, string? Address)
    {
        /// <summary>
        /// Whether it is published although no document and no other file of the site refers to it.
        /// </summary>
        public bool IsUnreferenced { get; init; }
    }
}
