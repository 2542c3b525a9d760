using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads default front matter by folder, and checks it where it is written, so that a mistake is reported once
/// and not for each document.</summary>
internal static class DefaultsReader
{
    /// <summary>The defaults, without those of folders where they have a mistake.</summary>
    public static FolderDefaults Read(
        SourceText source,
        TypedMap map,
        SiteSettings settings,
        List<Diagnostic> diagnostics
    )
    {
        if (map.Node("defaults") is not { } node)
            return new FolderDefaults([]);
        if (node is not DataMap folders)
        {
            diagnostics.Add(
                DiagnosticCatalogue.WrongType.At(source.At(node.Span), "defaults", "a map of folders", "something else")
            );
            return new FolderDefaults([]);
        }

        var options = ParsingOptions.Of(settings);
        return new FolderDefaults([
            .. folders
                .Entries.Where(folder => IsValid(source, folder, options, diagnostics))
                .Select(folder => new FolderDefault(folder.Key.Trim('/'), (DataMap)folder.Value))
                .OrderByDescending(folder => folder.Folder.Length),
        ]);
    }

    private static bool IsValid(
        SourceText source,
        DataEntry folder,
        ParsingOptions options,
        List<Diagnostic> diagnostics
    )
    {
        if (folder.Value is not DataMap values)
        {
            diagnostics.Add(
                DiagnosticCatalogue.WrongType.At(
                    source.At(folder.Value.Span),
                    folder.Key,
                    "a map of front matter",
                    "something else"
                )
            );
            return false;
        }

        var found = new List<Diagnostic>();
        new PostReader(source, new PostFile(PostKind.Page, "", "defaults", null), options, found).Read(values);
        found.RemoveAll(d => d.Rule == DiagnosticCatalogue.MissingTitle || d.Rule == DiagnosticCatalogue.TitleFromName);
        diagnostics.AddRange(found);
        return found.Count == 0;
    }
}
