using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Unicode;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine.Content;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>The files in which other generators keep data of all documents of a folder, or of one document:
/// <c>_index.md</c> of Hugo and Zola, <c>posts/posts.json</c> and <c>posts/a.11tydata.json</c> of Eleventy,
/// <c>_metadata.yml</c> and <c>_quarto.yml</c> of Quarto, <c>directory.yml</c> and <c>_a.yml</c> of Statiq,
/// <c>a.meta</c> of Nikola. Only keys that hold documents back are read, since they must not be lost when a site
/// moves.</summary>
internal static class SectionFiles
{
    // A longer file is data of another kind.
    private const int Longest = 64 * 1024;

    private static readonly FrozenSet<string> OfFolders = FrozenSet.Create(
        "_metadata.yml",
        "_metadata.yaml",
        "directory.yml",
        "directory.yaml",
        "directory.json",
        "_directory.yml",
        "_directory.yaml",
        "_directory.json"
    );

    private static readonly FrozenSet<string> Projects = FrozenSet.Create("_quarto.yml", "_quarto.yaml");

    private static readonly ImmutableArray<string> EndsOfData = [".11tydata.json", .. EndsOfScripts];

    private static ImmutableArray<string> EndsOfScripts => [".11tydata.js", ".11tydata.cjs", ".11tydata.mjs"];

    /// <summary>Whether a file may be one of these by its name.</summary>
    public static bool Has(ContentPath path) => !IsOrdinary(path) && HasName(path);

    // The names of most files of a site need no closer look.
    private static bool IsOrdinary(ContentPath path) =>
        path.Extension == ".md" && !path.Value.Contains("/_", StringComparison.Ordinal);

    private static bool HasName(ContentPath path) =>
        path.Folder == "content"
            ? path.Name is "_index.md" || Projects.Contains(path.Name)
            : PostFile.KindOf(path) is not null
                && (IsIndex(path) || OfFolders.Contains(path.Name) || IsOfEleventy(path) || IsBesideDocument(path));

    /// <summary>Whether such a file is one by its length and encoding.</summary>
    public static bool IsText(ContentPath path, ContentBytes content) =>
        IsIndex(path) || (content.Bytes.Length <= Longest && Utf8.IsValid(content.Bytes.Span));

    /// <summary>The path without extension of the document that a file is for; null when it is for a folder.</summary>
    public static string? DocumentOf(ContentPath path) =>
        IsBesideDocument(path) && !IsOfFolder(path) ? $"{path.Folder}/{WithoutEnd(path).TrimStart('_')}" : null;

    /// <summary>Whether a file in a folder of documents is, by its name, one of these and not data to
    /// publish.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isOwned">Whether it lies in the folder of a document, whose name it may have.</param>
    public static bool IsOfOthersAlone(ContentPath path, bool isOwned) =>
        path.Extension == ".meta" || OfFolders.Contains(path.Name) || (!isOwned && IsOfFolder(path));

    /// <summary>The entries of a file that hold documents back; empty for none.</summary>
    /// <param name="source">The file. Only mistakes that may hide such entries are reported.</param>
    /// <param name="diagnostics">Collects the diagnostics.</param>
    public static IEnumerable<FolderDefault> Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var path = source.Path;
        var folder = path.Folder["content".Length..].TrimStart('/');
        if (Projects.Contains(path.Name))
            return OfProject(DataReader.Read(source).Root as DataMap);
        if (EndsOfScripts.Any(end => path.Name.EndsWith(end, StringComparison.Ordinal)))
        {
            diagnostics.Add(DiagnosticCatalogue.UnreadScript.At(SourceLocation.OfFile(path), path.Name));
            return [];
        }

        var found = new List<Diagnostic>();
        var values = Values(source, found);
        if (found.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } mistake)
        {
            diagnostics.Add(DiagnosticCatalogue.UnreadSection.At(mistake.Location, path.Name));
            values = Draft;
        }

        return values.Entries.IsEmpty
            ? []
            :
            [
                new FolderDefault(folder, values)
                {
                    Document = DocumentOf(path)?["content/".Length..],
                    Language = LanguageOf(path),
                },
            ];
    }

    private static DataMap Draft { get; } =
        new(default, [new DataEntry("draft", default, new DataScalar(default, DataScalarKind.Boolean, "true"))]);

    private static DataMap Values(SourceText source, List<Diagnostic> found)
    {
        if (IsIndex(source.Path))
        {
            var matter = FrontMatter.Read(source);
            found.AddRange(matter.Diagnostics);
            return SectionValues.OfIndex(matter.Values, isHome: source.Path.Folder == "content");
        }

        if (source.Path.Extension == ".meta")
            return SectionValues.OfLines(source.Text);
        var read = DataReader.Read(source);
        found.AddRange(read.Diagnostics);
        return read.Root is DataMap map ? SectionValues.Holding(map) : DataMap.Empty;
    }

    // Quarto names its drafts in one list for the whole site.
    private static IEnumerable<FolderDefault> OfProject(DataMap? project)
    {
        var drafts = (project?.Find("website")?.Value as DataMap)?.Find("drafts")?.Value;
        IEnumerable<DataNode> listed =
            drafts is DataList list ? list.Items
            : drafts is null ? []
            : [drafts];
        foreach (var name in listed.OfType<DataScalar>().Select(s => s.Text.Trim().TrimStart('/')))
        {
            var file = new ContentPath(name);
            var stem = file.Folder.Length == 0 ? file.Stem : $"{file.Folder}/{file.Stem}";
            yield return new FolderDefault(file.Folder, Draft) { Document = stem };
        }
    }

    private static bool IsIndex(ContentPath path) =>
        path.Extension is ".md" or ".markdown" or ".html"
        && (path.Stem == "_index" || path.Stem.StartsWith("_index.", StringComparison.Ordinal));

    private static string? LanguageOf(ContentPath path) =>
        IsIndex(path) && path.Stem != "_index" ? LanguageTag.Read(path.Stem["_index.".Length..]) : null;

    private static bool IsOfEleventy(ContentPath path) =>
        EndsOfData.Any(end => path.Name.EndsWith(end, StringComparison.Ordinal)) || IsOfFolder(path);

    private static bool IsBesideDocument(ContentPath path) =>
        path.Extension switch
        {
            ".json" or ".meta" => true,
            ".yml" or ".yaml" => path.Name.StartsWith('_')
                && !OfFolders.Contains(path.Name)
                && !Projects.Contains(path.Name),
            _ => false,
        };

    // Eleventy names the file after its folder.
    private static bool IsOfFolder(ContentPath path) =>
        OfFolders.Contains(path.Name)
        || (path.Extension is ".json" && WithoutEnd(path) == new ContentPath(path.Folder).Name);

    private static string WithoutEnd(ContentPath path) =>
        EndsOfData.FirstOrDefault(end => path.Name.EndsWith(end, StringComparison.Ordinal)) is { } end
            ? path.Name[..^end.Length]
            : path.Stem;
}
