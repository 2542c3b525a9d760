using Blog.Import.Foreign;

namespace Blog.Import.Texts;

/// <summary>Converts the texts of documents.</summary>
internal static class TextConverter
{
    /// <summary>The text of a document as this program writes it.</summary>
    public static string Convert(ForeignDocument document, IAddressBook addresses, RemarkLog remarks) => document.Body;
}
