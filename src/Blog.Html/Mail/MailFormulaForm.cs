using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;

namespace Blog.Html.Mail;

/// <summary>Formulas as mail shows them.</summary>
internal static class MailFormulaForm
{
    /// <summary>A formula (MathML) as letters with raised and lowered ones where that suffices, as a picture where it
    /// does not, and as the TeX it was written in where there is no picture.</summary>
    /// <param name="math">The formula.</param>
    /// <param name="request">The mail.</param>
    /// <param name="findings">Receives a formula that is shown as TeX.</param>
    /// <param name="place">Where it is written.</param>
    public static ImmutableArray<HtmlNode> Of(
        HtmlElement math,
        MailRequest request,
        ImmutableArray<MailFinding>.Builder findings,
        string place
    )
    {
        var formula = HtmlFormula.Of(math);
        var shown = formula.Simple ?? Drawn(formula, request);
        if (shown.IsDefaultOrEmpty)
        {
            var why = request.WithoutFormulas() ?? "it is too large to be drawn";
            findings.Add(new MailFinding("a formula", $"its source ({why})", place));
            shown =
            [
                new HtmlElement(
                    "code",
                    [new HtmlAttribute("class", "formula")],
                    [new HtmlText(formula.Tex ?? formula.Text)]
                ),
            ];
        }

        return formula.IsBlock ? [new HtmlElement("p", [new HtmlAttribute("class", "formula-block")], shown)] : shown;
    }

    private static ImmutableArray<HtmlNode> Drawn(HtmlFormula formula, MailRequest request)
    {
        if (request.Formulas(formula.MathMl) is not { } picture)
            return [];
        // A wide one is made smaller, and with it what stands below the line.
        var scale = Math.Min(1, (double)request.Width / picture.Width);
        var place = formula.IsBlock ? "middle" : $"-{Pixels(picture.Depth * scale)}px";
        return
        [
            new HtmlElement(
                "img",
                [
                    new HtmlAttribute("src", picture.Address),
                    new HtmlAttribute("alt", formula.Tex ?? formula.Text),
                    new HtmlAttribute("width", Pixels(picture.Width * scale)),
                    new HtmlAttribute("height", Pixels(picture.Height * scale)),
                    new HtmlAttribute("class", "formula"),
                    new HtmlAttribute("style", $"vertical-align: {place}"),
                ],
                []
            ),
        ];
    }

    private static string Pixels(double number) =>
        Math.Max(1, (int)Math.Round(number)).ToString(CultureInfo.InvariantCulture);
}
