using Blog.Data;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>A file that may be a document, read: front matter and body.</summary>
/// <param name="File">The file.</param>
/// <param name="Matter">The front matter; empty for none.</param>
/// <param name="Body">The text behind it.</param>
internal sealed record DocumentText(BlogFile File, DataMap Matter, string Body)
{
    /// <summary>The line that the body starts on, from 1.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>Whether there is front matter, if only empty.</summary>
    public bool HasHeader { get; init; }

    /// <summary>Whether it is a page in HTML that has no front matter, and so is published as it is. A text that does
    /// not start with a tag has front matter that is not understood.</summary>
    public bool IsPlainHtml =>
        BlogFileKinds.IsHtml(File.Path)
        && !HasHeader
        && (Body.Length == 0 || Body.AsSpan().TrimStart().StartsWith("<"));

    /// <summary>Why it cannot be public: it could not be read whole; null for no such reason.</summary>
    public string? HeldBackBy { get; init; }

    /// <summary>Reads a file. Front matter with mistakes is read as far as it can be, and then the document is held
    /// back: the part that is missing may have said so.</summary>
    public static DocumentText Read(BlogFile file, RemarkLog remarks)
    {
        var source = file.Text(remarks);
        if (file.Path.Extension == ".ipynb" && Notebook.Read(file, source, remarks) is { } notebook)
            return notebook;
        if (BlogFileKinds.OtherLanguage(file.Path) is { } language and not ("R Markdown" or "Quarto"))
            return OtherMarkup(file, source, language, remarks);
        var read = FrontMatter.Read(source);
        if (HasMistakes(read) && MatterRepair.Read(source, read) is { } repaired)
        {
            remarks.Add(
                new Remark(
                    RemarkKind.Converted,
                    "front matter that is not valid YAML",
                    "read all the same",
                    source.Path
                )
            );
            read = read with { Values = repaired, Diagnostics = [] };
        }

        return OfMatter(file, source, RepeatedKeys.LastOf(source, read, remarks), remarks);
    }

    private static DocumentText OfMatter(BlogFile file, SourceText source, FrontMatter read, RemarkLog remarks)
    {
        var text = new DocumentText(file, read.Values, source.Text[read.BodyStart..])
        {
            BodyLine = source.GetPosition(read.BodyStart).Line,
            HasHeader = read.BodyStart > (source.Text.StartsWith('\uFEFF') ? 1 : 0),
        };
        if (read.Diagnostics.FirstOrDefault(IsMistake) is { } mistake)
        {
            remarks.Add(
                new Remark(
                    RemarkKind.Lost,
                    "front matter with a mistake",
                    "read as far as it can be; the document is a draft",
                    source.Path,
                    mistake.Location.Line
                )
            );
            return text with { HeldBackBy = "its front matter cannot be read" };
        }

        if (BlogFileKinds.OtherLanguage(file.Path) is { } language)
            return HeldBack(text, language, remarks);
        return text;
    }

    private static DocumentText OtherMarkup(BlogFile file, SourceText source, string language, RemarkLog remarks)
    {
        var matter = FrontMatter.Read(source);
        var start = matter.BodyStart;
        var values = matter.Values;
        if (values.Entries.IsEmpty)
            (values, start) = MarkupHeader.Read(source.Text);
        var text = new DocumentText(file, values, source.Text[start..])
        {
            BodyLine = source.GetPosition(start).Line,
            HasHeader = !values.Entries.IsEmpty,
        };
        return HeldBack(text, language, remarks);
    }

    private static DocumentText HeldBack(DocumentText text, string language, RemarkLog remarks)
    {
        remarks.Add(
            new Remark(
                RemarkKind.Lost,
                $"a document in {language}",
                "its text is left as it is, in a draft",
                text.File.Source.Path
            )
        );
        return text with { HeldBackBy = $"it is written in {language}" };
    }

    private static bool HasMistakes(FrontMatter read) => read.Diagnostics.Any(IsMistake);

    // A key that stands twice is a mistake to this program; the first stays, and no key is missing.
    private static bool IsMistake(Diagnostic diagnostic) => diagnostic.Rule != DiagnosticCatalogue.DuplicateKey;
}
