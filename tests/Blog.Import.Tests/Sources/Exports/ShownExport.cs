using System.Text;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Tests.Sources.Exports;

/// <summary>Shows all of a blog that was read.</summary>
internal static class ShownExport
{
    public static string Of(IBlogSource source, SourceTree tree)
    {
        var log = new RemarkLog();
        var blog = source.Read(tree, log);
        var text = new StringBuilder();
        text.Append($"{source.Recognize(tree)?.Why}\n\n");
        var settings = blog.Settings;
        text.Append($"{settings.Title} | {settings.Description} | {settings.BaseUrl} | {settings.Language} | ");
        text.Append($"{settings.TimeZone} | {settings.PostPattern}\n");
        foreach (var (title, url) in settings.Menu)
            text.Append($"menu {title} {url}\n");
        foreach (var author in settings.Authors)
            text.Append($"author {author.Name} [{string.Join(", ", author.Keys)}] {author.Url} {author.Bio}\n");
        foreach (var list in blog.Lists)
            text.Append($"list {list.Kind} '{list.Name}' {list.Address}\n");
        foreach (var file in blog.Files)
            text.Append($"file {file.Source.Path} {file.Address}\n");
        foreach (var (path, card) in CardFile.Of(blog.Cards))
            text.Append($"\n{path}\n{card}");
        foreach (var document in blog.Documents)
            Append(document, text);
        text.Append('\n');
        foreach (var remark in log.All)
            text.Append(
                $"{remark.Kind}: {remark.Subject}: {remark.Outcome} "
                    + $"({remark.Source.Name}:{remark.Line} {remark.Item})\n"
            );
        return text.ToString();
    }

    private static void Append(ForeignDocument document, StringBuilder text)
    {
        text.Append($"\n======== {document.Kind} {document.Folder}/{document.Name} <- {document.Source.Name}");
        text.Append($" ({document.Item})\n");
        text.Append($"date: {document.Date}\n");
        if (document.HeldBackBy is { } why)
            text.Append($"held back: {why}\n");
        foreach (var address in document.Addresses)
            text.Append($"address: {address}\n");
        if (document.Copy is { } copy)
            text.Append($"copy: {copy.Url} {copy.Date}\n");
        foreach (var entry in document.Matter.Entries)
            text.Append($"{entry.Key}: {Shown(entry.Value)}\n");
        text.Append("--------\n").Append(document.Body);
    }

    private static string Shown(DataNode node) =>
        node switch
        {
            DataScalar scalar => scalar.Text,
            DataList list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
            DataMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Shown(e.Value)}"))}}}",
            _ => "",
        };
}
