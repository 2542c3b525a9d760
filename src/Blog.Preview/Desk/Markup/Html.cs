using System.Text;

namespace Blog.Preview.Desk.Markup;

/// <summary>A piece of HTML.</summary>
/// <param name="Markup">The HTML as text.</param>
internal readonly record struct Html(string Markup)
{
    /// <summary>HTML with texts in it, which are encoded.</summary>
    public static Html Of(HtmlTemplate template) => new(template.ToString());

    /// <summary>A text whose own direction does not reach what stands around it.</summary>
    public static Html Isolated(string text) => Of($"<bdi>{text}</bdi>");

    /// <summary>What stands in an attribute that must come back as it is: a field's value, a document within a
    /// frame.</summary>
    public static Html Exactly(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        InertText.AppendExactly(html, text);
        return new Html(html.ToString());
    }

    /// <summary>The first pieces, and a last line that says how many there are besides.</summary>
    /// <param name="pieces">All pieces; only those that are shown are made.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="most">How many are shown.</param>
    /// <param name="rest">Says how many are left out.</param>
    public static IEnumerable<Html> First(IEnumerable<Html> pieces, int count, int most, Func<int, Html> rest) =>
        count <= most ? pieces : pieces.Take(most).Append(rest(count - most));
}
