using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Blog.Preview.Desk.Markup;

/// <summary>
/// An interpolated string whose literal parts are HTML and whose holes are encoded, so that no page can forget to. A
/// hole takes markup only as <see cref="Html"/>, which is made this way too.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct HtmlTemplate
{
    private readonly StringBuilder _html;

    /// <summary>Called by the compiler.</summary>
    public HtmlTemplate(int literalLength, int formattedCount) =>
        _html = new StringBuilder(literalLength + (formattedCount * 32));

    /// <summary>Takes HTML.</summary>
    public void AppendLiteral(string html) => _html.Append(html);

    /// <summary>Takes a text; nothing for null.</summary>
    public void AppendFormatted(string? text) => InertText.AppendTo(_html, text ?? "");

    /// <summary>Takes a number, written for a program: without separators.</summary>
    public void AppendFormatted(long number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes markup.</summary>
    public void AppendFormatted(Html html) => _html.Append(html.Markup);

    /// <summary>Takes markup; nothing for null.</summary>
    public void AppendFormatted(Html? html) => _html.Append(html?.Markup);

    /// <summary>Takes markup, piece after piece.</summary>
    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
            _html.Append(piece.Markup);
    }

    /// <summary>All that was taken, as HTML.</summary>
    public override string ToString() => _html.ToString();
}
