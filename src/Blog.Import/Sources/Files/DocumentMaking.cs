using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Names;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Import.Sources.Files;

/// <summary>Makes documents of files that were read.</summary>
internal static class DocumentMaking
{
    /// <summary>A document. Its name and the folder of a page are those of its old address, where it has one.</summary>
    /// <param name="text">The file, read.</param>
    /// <param name="kind">What it becomes.</param>
    /// <param name="addresses">Its old addresses, the main one first; empty for none.</param>
    /// <param name="stem">The name for a document without an address, or at the home page.</param>
    public static ForeignDocument Make(
        DocumentText text,
        ForeignKind kind,
        ImmutableArray<string> addresses,
        string stem
    )
    {
        var main = addresses.IsEmpty ? "" : addresses[0];
        var last = AddressText.LastPart(main);
        return new ForeignDocument(text.File.Source.Path, kind, text.Matter, text.Body)
        {
            Name = NameParts.Of(ComposedText.Of(last.Length > 0 ? last : stem)).Rest,
            Folder = kind == ForeignKind.Page ? AddressText.FolderOf(main) : "",
            Addresses = addresses,
            BodyLine = text.BodyLine,
            IsHtml = BlogFileKinds.IsHtml(text.File.Path),
            HeldBackBy = text.HeldBackBy,
            Dialects = text.File.Path.Extension == ".mdx" ? Dialects.Mdx : Dialects.None,
        };
    }

    /// <summary>The addresses of a document, each once: the main ones, then those that led to it.</summary>
    public static ImmutableArray<string> Addresses(IEnumerable<string?> main, IEnumerable<string> former) =>
        [.. main.OfType<string>().Concat(former).Distinct(StringComparer.Ordinal)];

    /// <summary>The addresses that keys of front matter say led to a document.</summary>
    /// <param name="matter">The front matter.</param>
    /// <param name="baseUrl">The address of the site, for absolute ones; null for none.</param>
    /// <param name="keys">The keys, each with a list or one text.</param>
    public static IEnumerable<string> Former(DataMap matter, string? baseUrl, params string[] keys) =>
        keys.SelectMany(k => matter.TextsAt(k)).Select(a => AddressText.Written(a, baseUrl)).OfType<string>();

    /// <summary>The files that may be documents, less those that another file was made of: a notebook beside its
    /// Markdown. A remark names each of them.</summary>
    public static IEnumerable<BlogFile> WithoutTwins(IEnumerable<BlogFile> files, RemarkLog remarks)
    {
        var all = files.ToList();
        var rendered = all.Where(f => !IsSource(f.Path)).Select(f => KeyOf(f.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in all)
        {
            if (!IsSource(file.Path) || !rendered.Contains(KeyOf(file.Path)))
                yield return file;
            else
                remarks.Add(
                    new Remark(
                        RemarkKind.Converted,
                        "the source of a document that is rendered beside it",
                        "left out; the rendered one moved",
                        file.Source.Path
                    )
                );
        }
    }

    /// <summary>The text of a home page as a page of its own: the home page here lists posts. A blank one is left
    /// out.</summary>
    public static IEnumerable<ForeignDocument> OfHome(ForeignDocument document, RemarkLog remarks)
    {
        if (string.IsNullOrWhiteSpace(document.Body))
            return [];
        remarks.Add(
            new Remark(
                RemarkKind.Decided,
                "the home page",
                "its text is a page, since the home page lists posts",
                document.Source
            )
        );
        return [document with { Name = "home", Folder = "", Addresses = [], Kind = ForeignKind.Page }];
    }

    private static bool IsSource(ContentPath path) =>
        BlogFileKinds.OtherLanguage(path) is not null || path.Extension == ".mdx";

    private static string KeyOf(ContentPath path) => path.Value[..^path.Extension.Length];
}
