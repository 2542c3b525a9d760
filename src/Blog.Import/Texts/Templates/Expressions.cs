using System.Text.RegularExpressions;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Templates;

/// <summary>Expressions whose value is known without running anything: the site's address, values of the front matter,
/// and texts in quotes.</summary>
internal static partial class Expressions
{
    /// <summary>What to write for one; null for any other.</summary>
    /// <param name="tag">The expression.</param>
    /// <param name="follows">The character behind it.</param>
    /// <param name="context">The document.</param>
    public static Written? Find(ForeignTag tag, char follows, ConversionContext context)
    {
        if (SiteAddress.OfExpression(tag.Name) is { } address)
        {
            // Alone in an address it is the home page; among words, nobody knows what it said.
            var text =
                address.Length > 0 || follows is '/' or '{' or '#' ? address
                : follows is ')' or '"' or '\'' or '>' ? "/"
                : null;
            return text is null ? null : new Written(text, "a path from the top of the site");
        }

        if (Literal().Match(tag.Name) is { Success: true } literal)
            return new Written(Raw.Shown(literal.Groups["text"].Value), "its text");
        return
            ValueOf().Match(tag.Name) is { Success: true } value
            && context.Matter(value.Groups["key"].Value) is { } written
            ? new Written(written, "its value")
            : null;
    }

    /// <summary>The name under which a report counts it: paths are not told apart.</summary>
    public static string Group(string inner) =>
        inner.IndexOf('|', StringComparison.Ordinal) is > 0 and var filter ? "… " + inner[filter..]
        : Literal().IsMatch(inner) ? "\"…\""
        : inner;

    [GeneratedRegex("""^(?<quote>["'])(?<text>[^"']*)\k<quote>$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^(page|post|frontmatter|\$frontmatter)\.(?<key>[A-Za-z_][\w-]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ValueOf();
}
