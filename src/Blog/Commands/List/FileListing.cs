using System.Collections.Immutable;
using System.Text.Json;
using Blog.Disk;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Assets;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Exclusion;
using Blog.Pipelines.Explaining;
using Blog.Terminals;
using Blog.Text;

namespace Blog.Commands.List;

/// <summary>
/// The files of <c>content/</c> as a list: what is published of each, what it is used for, or why it is left out.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="opened">Its files.</param>
internal sealed class FileListing(Site site, OpenedSite opened)
{
    /// <summary>The list, by path.</summary>
    public static Listing Of(Site site, OpenedSite opened)
    {
        ImmutableArray<FileEntry> entries = [.. new FileListing(site, opened).Entries().OrderBy(e => e.Path, StringComparer.Ordinal)];
        return new Listing(
            new Table(["File", "State", "What of it"], [.. entries.Select(e => new[] { e.Path, e.State, e.Remark })]),
            json => Write(json, entries));
    }

    private IEnumerable<FileEntry> Entries()
    {
        var named = NamedFiles();
        var known = opened.Content.Files.Where(f => f.IsBelow("content")).ToHashSet();
        foreach (var file in known)
            yield return EntryOf(file, named);
        foreach (var file in PassedOver().Where(f => !known.Contains(f)))
            yield return new FileEntry(file.Value, "left out", ContentNames.Of(file)?.Reason ?? "programs keep such files for themselves", null);
    }

    private FileEntry EntryOf(ContentPath file, HashSet<SitePath> named)
    {
        if (site.Catalogue.Find(file) is { } document)
        {
            return document.IsListed
                ? new FileEntry(file.Value, "published", document.Post.Permalink.Value, document.Post.Permalink.Value)
                : new FileEntry(file.Value, "held back", document.Post.HeldBackBy ?? StateName.Of(document.State), null);
        }

        if (site.Catalogue.FindLeftOut(file)?.Excluded is { } excluded)
            return new FileEntry(file.Value, "left out", excluded.Reason, null);
        if (site.Catalogue.FindAsset(file) is not { } asset)
            return new FileEntry(file.Value, "used", OwnFiles.RoleOf(file) ?? "by other files", null);
        if (asset.Owner is { } owner && site.Catalogue.Find(owner) is { IsListed: false })
            return new FileEntry(file.Value, "held back", $"with {owner}", null);
        var address = asset.Permalink.Value;
        var isLoose = asset.Owner is null && !named.Contains(asset.Permalink.ToSitePath());
        return new FileEntry(file.Value, "published", isLoose ? $"{address} (nothing refers to it)" : address, address) { IsUnreferenced = isLoose };
    }

    // What pages, style sheets and feeds name is found in them as they are published.
    private HashSet<SitePath> NamedFiles()
    {
        var texts = site.Outputs.Values
            .Where(o => o.ContentType.StartsWith("text/", StringComparison.Ordinal) || o.ContentType.Contains("json", StringComparison.Ordinal))
            .AsParallel()
            .Select(o => System.Text.Encoding.UTF8.GetString(OutputReads.ContentOf(o).Bytes.Span))
            .ToList();
        return
        [
            .. site.Catalogue.Assets.Where(a => a.Owner is null)
                .Where(a => texts.Any(t => t.Contains(site.Catalogue.Settings.BaseUrl.Relative(a.Permalink), StringComparison.Ordinal)))
                .Select(a => a.Permalink.ToSitePath()),
        ];
    }

    // What the program never reads: it is listed all the same, so that nobody has to guess. Nothing below such a folder is looked at.
    private IEnumerable<ContentPath> PassedOver()
    {
        var root = new DirectoryInfo(opened.Folder.PathOf("content"));
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        var open = new Stack<DirectoryInfo>([root]);
        while (open.TryPop(out var folder))
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", options))
            {
                var path = new ContentPath("content/" + Path.GetRelativePath(root.FullName, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
                if (entry is DirectoryInfo { LinkTarget: null } below && !IgnoredNames.IsFolder(entry.Name))
                    open.Push(below);
                else if (entry is DirectoryInfo { LinkTarget: null })
                    yield return new ContentPath(path.Value + "/");
                else if (IgnoredNames.IsFile(entry.Name))
                    yield return path;
            }
        }
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

    /// <summary>A file of the list.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="State"><c>published</c>, <c>held back</c>, <c>used</c> or <c>left out</c>.</param>
    /// <param name="Remark">Its address, what it is used for, or why it is not published.</param>
    /// <param name="Address">Its address; null for a file that is not published.</param>
    private sealed record FileEntry(string Path, string State, string Remark, string? Address)
    {
        /// <summary>
        /// Whether it is published, and neither a document nor another file of the site has to do with it.
        /// </summary>
        public bool IsUnreferenced { get; init; }
    }
}
