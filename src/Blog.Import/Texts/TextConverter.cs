using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Markup;

namespace Blog.Import.Texts;

/// <summary>The door to the texts: a body as another generator has it in, this program's Markdown out.</summary>
internal static class TextConverter
{
    /// <summary>Whether a text asks for a table of contents, which the front matter does here:
    /// <c>toc: true</c>.</summary>
    public static bool AsksForContents(ForeignDocument document) =>
        ContentsMarks.AreIn(Draft.Of(document.Body, 1).Text);

    /// <summary>The text of a document for this program. Code stays as it is; what cannot be carried stays, too, and is
    /// noted. Lines end with LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="addresses">Knows where old addresses lead.</param>
    /// <param name="remarks">Gets what was converted, and what was not.</param>
    public static string Convert(ForeignDocument document, IAddressBook addresses, RemarkLog remarks)
    {
        var draft = Draft.Of(document.Body, document.BodyLine);
        var context = new ConversionContext(document, addresses, new PendingAddresses(draft.Text), remarks);
        var conversions = document.IsHtml ? TextSteps.ForHtml : TextSteps.ForMarkdown;
        return conversions.Aggregate(draft, (before, conversion) => conversion.Convert(before, context)).Text;
    }
}
