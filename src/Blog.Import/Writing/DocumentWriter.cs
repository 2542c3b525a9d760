using System.Collections.Immutable;
using System.Text;
using Blog.Import.Addresses;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Writing;

/// <summary>Writes the documents: their front matter, and their texts in this program's Markdown.</summary>
/// <param name="matters">Completes front matter.</param>
/// <param name="book">Knows where links lead.</param>
/// <param name="convert">Converts a text.</param>
internal sealed class DocumentWriter(
    FinalMatter matters,
    AddressBook book,
    Func<ForeignDocument, IAddressBook, string> convert
)
{
    /// <summary>The file of a document.</summary>
    public ConvertedFile Write(PlacedDocument document)
    {
        var noting = new NotingBook(book);
        var body = convert(document.Document, noting).TrimStart('\r', '\n', '\uFEFF').TrimEnd();
        var end = body.Length == 0 ? "" : "\n" + body + "\n";
        var bytes = Encoding.UTF8.GetBytes("---\n" + YamlMapWriter.Write(matters.Of(document)) + "---\n" + end);
        return new ConvertedFile(document.Path, bytes, document.Document.Source, document.Document.Item)
        {
            IsHeldBack = document.Matter.IsHeldBack,
            Links = noting.Files,
        };
    }
}

/// <summary>A file of the new blog that was made of the old one.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Source">The file it comes from; null for none.</param>
/// <param name="Item">The document in a source file of several; null for none.</param>
internal sealed record ConvertedFile(ContentPath Path, ReadOnlyMemory<byte> Bytes, ContentPath? Source, string? Item)
{
    /// <summary>Whether it is a document that is held back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>The files of the new blog that its text leads to.</summary>
    public ImmutableArray<ContentPath> Links { get; init; } = [];
}
