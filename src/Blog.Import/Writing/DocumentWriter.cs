using System.Text;
using Blog.Import.Addresses;
using Blog.Import.Foreign;

namespace Blog.Import.Writing;

/// <summary>Writes the documents: their front matter, and their texts in this program's Markdown.</summary>
/// <param name="matters">Completes front matter.</param>
/// <param name="convert">Converts a text.</param>
internal sealed class DocumentWriter(FinalMatter matters, Func<ForeignDocument, string> convert)
{
    /// <summary>The file of a document.</summary>
    public ImportedFile Write(PlacedDocument document)
    {
        var body = convert(document.Document).TrimStart('\r', '\n', '\uFEFF').TrimEnd();
        var end = body.Length == 0 ? "" : "\n" + body + "\n";
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(
            "---\n" + YamlMapWriter.Write(matters.Of(document)) + "---\n" + end
        );
        return new ImportedFile(document.Path, () => bytes, document.Document.Source) { Item = document.Document.Item };
    }
}
