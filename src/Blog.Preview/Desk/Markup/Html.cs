using System.Text;

namespace Blog.Preview.Desk.Markup;

/// <summary>A piece of HTML.</summary>
/// <param name="Markup">The HTML as text.</param>
internal readonly record struct Html(string Markup)
{
    /// <summary>HTML with texts in it, which are encoded.</summary>
    public static Html Of(HtmlTemplate template) => new(template.ToString());

    /// <summary>A text whose own writing direction does not reach the text around it.</summary>
    public static Html Isolated(string text) => Of($"<bdi>{text}</bdi>");

    /// <summary>A text for an attribute from which it must come back unchanged: a field's value, a document within a
    /// frame.</summary>
    public static Html Exactly(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        InertText.AppendExactly(html, text);
        return new Html(html.ToString());
    }

    /// <summary>The first pieces, and a last line that says how many more there are.</summary>
    /// <param name="pieces">All pieces; only those that are shown are made.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="most">How many are shown.</param>
    /// <param name="rest">Makes the last line from the number of pieces that are left out.</param>
    public static IEnumerable<Html> First(IEnumerable<Html> pieces, int count, int most, Func<int, Html> rest) =>
        count <= most ? pieces : pieces.Take(most).Append(rest(count - most));
}
