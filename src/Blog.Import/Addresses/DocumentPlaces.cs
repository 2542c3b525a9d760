using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Decides which file each document becomes.</summary>
/// <param name="paths">The paths that are free.</param>
/// <param name="owners">The sources of documents that have files beside them.</param>
internal sealed class DocumentPlaces(FreePaths paths, IReadOnlySet<ContentPath> owners)
{
    private const string Root = "content/";

    private readonly Dictionary<(ForeignKind, string), string> _folders = [];

    /// <summary>The files of all documents, in their order.</summary>
    public ImmutableArray<ContentPath> Of(ImmutableArray<CarriedMatter> matters)
    {
        var placed = new ContentPath[matters.Length];
        // Documents in other languages join the folder of the one in the site's, so that one comes first.
        foreach (var (index, matter) in matters.Index().OrderBy(m => m.Item.Document.Language is not null))
            placed[index] = Place(matter);
        return [.. placed];
    }

    private ContentPath Place(CarriedMatter matter)
    {
        var document = matter.Document;
        var hasFolder = document.HasFolder || owners.Contains(document.Source);
        var isIndex = hasFolder && document.Source.Stem.TrimStart('_').StartsWith("index", StringComparison.Ordinal);
        var end = EndOf(document) + ".md";
        if (isIndex && _folders.TryGetValue((document.Kind, document.Source.Folder), out var shared))
        {
            var joined = $"{shared}/index{end}";
            if (Fits(joined, matter) && paths.TryTake(joined))
                return new ContentPath(joined);
        }

        foreach (var stem in Stems(matter))
        {
            if (!Fits(PathOf(stem, hasFolder, end), matter))
                continue;
            if (paths.Take(number => PathOf(stem + number, hasFolder, end)) is not { } path)
                continue;
            if (isIndex)
                _folders.TryAdd((document.Kind, document.Source.Folder), new ContentPath(path).Folder);
            return new ContentPath(path);
        }

        // The files beside it need its folder, whatever its name. Nothing else lies where these folders are.
        var last = $"{FolderOf(document)}/{Date(matter)}document";
        return new ContentPath(paths.Take(number => PathOf(last + number, hasFolder, ".md"))!);
    }

    private static string PathOf(string stem, bool hasFolder, string end) =>
        hasFolder ? $"{stem}/index{end}" : stem + end;

    // The name as it was, then names that no reader takes for a date, a language, a draft or a note.
    private static IEnumerable<string> Stems(CarriedMatter matter)
    {
        var document = matter.Document;
        var name = SafeNames.Document(document.Name);
        var slug = SlugMaker.OfTitle(name).Value.Replace('.', '-');
        ImmutableArray<string> names = [name, name.Replace('.', '-'), slug, slug + "-text"];
        var folder = SafeNames.Path(document.Folder, keepsMarks: false);
        ImmutableArray<string> folders =
            document.Kind == ForeignKind.Page && folder.Length > 0
                ? [$"{FolderOf(document)}/{folder}", FolderOf(document)]
                : [FolderOf(document)];
        return folders.SelectMany(f => names.Select(n => $"{f}/{Date(matter)}{n}"));
    }

    private static bool Fits(string path, CarriedMatter matter)
    {
        if (PostFile.Of(new ContentPath(path)) is not { IsCertain: true, IsHeldBack: false, IsHtml: false } file)
            return false;
        var language = EndOf(matter.Document).Length > 0 ? matter.Language : null;
        var day = matter.Document.Kind == ForeignKind.Post ? matter.Date?.Day : file.Date;
        return file.Language == language && file.Date == day && file.Name.Length > 0;
    }

    // A post's date is in its name; a page has none there.
    private static string Date(CarriedMatter matter) =>
        matter.Document.Kind == ForeignKind.Post && matter.Date is { } date ? date.Day + "-" : "";

    private static string FolderOf(ForeignDocument document) =>
        Root + (document.Kind == ForeignKind.Post ? "posts" : "pages");

    // Only languages of two letters can stand in a name.
    private static string EndOf(ForeignDocument document) =>
        document.Language is { } written
        && LanguageTag.Read(written) is { } tag
        && LanguageTag.IsLanguage(tag.Split('-')[0])
        && tag.Count(c => c == '-') < 2
            ? "." + tag.ToLowerInvariant()
            : "";
}
