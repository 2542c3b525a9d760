using Blog.Html.Tree;

namespace Blog.Html.Mail.Texts;

/// <summary>A door of this room: an article's HTML in, a plain text worth reading out.</summary>
public static class MailText
{
    /// <summary>How many columns a line has at most (RFC 2646 asks for fewer than 80).</summary>
    public const int Width = 72;

    /// <summary>
    /// The text: paragraphs wrapped by the width that characters have in a terminal, headings underlined, links
    /// numbered and listed at the end, each address once, code indented by four and never wrapped, tables in columns
    /// where they fit, quotes behind <c>&gt;</c>. It ends with a line feed.
    /// </summary>
    /// <param name="html">The article; every address in it is whole.</param>
    /// <param name="words">The words it needs.</param>
    public static string Of(string html, MailWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var links = new LinkList();
        var writer = new TextWriting(words, links);
        var blocks = writer.Of(HtmlTree.Read(html), Width);
        if (links.Count > 0)
            blocks = [.. blocks, TextBlocks.Underlined(words.Links, '-'), links.ToLines()];
        return string.Concat(TextBlocks.Joined(blocks).Select(l => l.TrimEnd() + "\n"));
    }

    /// <summary>A title of the whole text.</summary>
    public static string TitleOf(string title) =>
        string.Concat(TextBlocks.Underlined(title, '=').Select(l => l + "\n"));
}

/// <summary>The words a plain text needs, in its language.</summary>
/// <param name="Links">The title of the list of links.</param>
/// <param name="Picture">Before the description of a picture.</param>
/// <param name="Notes">The title of the notes.</param>
public sealed record MailWords(string Links, string Picture, string Notes);
