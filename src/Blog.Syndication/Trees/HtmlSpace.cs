using System.Text;

namespace Blog.Syndication.Trees;

/// <summary>
/// White space as HTML has it: space, tab, line feed, carriage return, form feed. A no-break space is not white space.
/// </summary>
internal static class HtmlSpace
{
    /// <summary>Whether the character is white space.</summary>
    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Whether the text has nothing else.</summary>
    public static bool IsBlank(string text) => text.All(Is);

    /// <summary>The text with each run of white space as one space.</summary>
    public static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Is(c))
                joined.Append(c);
            else if (joined.Length == 0 || joined[^1] != ' ')
                joined.Append(' ');
        }

        return joined.ToString();
    }
}
