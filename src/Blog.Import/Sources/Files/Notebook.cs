using System.Text;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>A notebook of Jupyter as Markdown: its texts as they are, its code in fences, no results.</summary>
internal static class Notebook
{
    /// <summary>Reads a notebook; null when the file is not one. It is held back, since its results are not
    /// there.</summary>
    public static DocumentText? Read(BlogFile file, SourceText source, RemarkLog remarks)
    {
        var data = DataReader.Read(new SourceText(new ContentPath("notebook.json"), source.Text)).Root as DataMap;
        if (data?.At("cells") is not DataList cells)
            return null;
        var language = data.TextAt("metadata.kernelspec.language", "metadata.language_info.name") ?? "python";
        var body = new StringBuilder();
        foreach (var cell in cells.Items.OfType<DataMap>())
            Append(body, cell, language);
        remarks.Add(
            new Remark(RemarkKind.Lost, "results of a notebook", "its texts and its code are in a draft", source.Path)
        );
        return new DocumentText(file, data.MapAt("metadata.front_matter"), body.ToString())
        {
            HeldBackBy = "it is a notebook of Jupyter",
        };
    }

    private static void Append(StringBuilder body, DataMap cell, string language)
    {
        var lines = cell.At("source") switch
        {
            DataScalar scalar => scalar.Text,
            DataList list => string.Concat(list.Items.OfType<DataScalar>().Select(s => s.Text)),
            _ => "",
        };
        if (lines.Trim().Length == 0)
            return;
        if (body.Length > 0)
            body.Append('\n');
        if (cell.TextAt("cell_type") != "code")
        {
            body.Append(lines.TrimEnd()).Append('\n');
            return;
        }

        var fence = new string('`', Math.Max(3, LongestRun(lines) + 1));
        body.Append(fence)
            .Append(language)
            .Append('\n')
            .Append(lines.TrimEnd())
            .Append('\n')
            .Append(fence)
            .Append('\n');
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
