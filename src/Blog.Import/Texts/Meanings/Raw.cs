using System.Text;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Meanings;

/// <summary>What stands in the tag is meant as it stands: HTML, or template syntax to be seen.</summary>
internal sealed record Raw : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Verbatim;

    /// <inheritdoc/>
    public override Written? Write(TagUse use) =>
        // One that reaches over lines is another, whose end is missing.
        use.Tag.Arguments.Contains('\n', StringComparison.Ordinal)
            ? null
            : new Written(use.IsHtml ? use.Body : Shown(use.Body), "its content");

    /// <summary>A text with a backslash before what would be template syntax; in HTML, which knows no backslash, with a
    /// reference to the brace.</summary>
    public static string Shown(string text)
    {
        var isHtml = text.Contains('<', StringComparison.Ordinal);
        var starts = new List<int>();
        ProseScanner.Scan(
            text,
            at =>
            {
                if (text[at] == '{' && at + 1 < text.Length && text[at + 1] is '{' or '%')
                {
                    starts.Add(at);
                    return at + 2;
                }

                return at;
            }
        );
        var (result, position) = (new StringBuilder(), 0);
        foreach (var start in starts)
        {
            result.Append(text, position, start - position).Append(isHtml ? "&#123;" : "\\");
            position = isHtml ? start + 1 : start;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
