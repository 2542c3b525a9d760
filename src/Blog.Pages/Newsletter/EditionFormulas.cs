using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Html.Mail;
using Blog.Html.Tree;
using Blog.Images;
using Blog.Images.Formulas;
using Blog.Model;
using Blog.Pages.Filling;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Newsletter;

/// <summary>The formulas of issues that need more than letters and scripts. Mail shows a picture of each.</summary>
internal sealed class EditionFormulas
{
    private readonly BaseUrl _home;
    private readonly FormulaLook _look;
    private readonly FrozenDictionary<string, FormulaImage> _pictures;

    private EditionFormulas(BaseUrl home, FormulaLook look, IEnumerable<KeyValuePair<string, FormulaImage>> pictures) =>
        (_home, _look, _pictures) = (home, look, pictures.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The pictures with their paths, by path.</summary>
    public IEnumerable<(SitePath Path, FormulaImage Picture)> Pictures =>
        _pictures
            .Select(p => (Path: PathOf(p.Key), Picture: p.Value))
            .OrderBy(p => p.Path.Value, StringComparer.Ordinal);

    /// <summary>Finds the formulas of issues and lays them out. A text without the sign of a formula is not
    /// rendered for it, and the formulas of one that is the same are kept.</summary>
    public static EditionFormulas Of(SiteView site, ImmutableArray<Edition> editions, ModuleContext context)
    {
        var look = LookOf(site);
        var pictures = editions
            .Select(e => e.Document)
            .Where(d => CanHaveFormula(d.Parsed.Source.Text))
            .SelectMany(d => Kept(d, site, look, context).Pictures)
            .DistinctBy(p => p.Key, StringComparer.Ordinal);
        return new EditionFormulas(site.BaseUrl, look, pictures);
    }

    /// <summary>The picture of a formula; null when none can be drawn.</summary>
    /// <param name="mathMl">The formula.</param>
    /// <param name="reads">Receives the sources.</param>
    public MailFormulaPicture? Find(string mathMl, ReadLog reads)
    {
        var found = _pictures.GetValueOrDefault(mathMl);
        reads.Add(
            new ReadKey("mail-formula", mathMl),
            Fingerprint.Of(found is null ? "" : $"{PathOf(mathMl)} {found.Width} {found.Height} {found.Depth}")
        );
        return found is null
            ? null
            : new MailFormulaPicture(
                _home.Absolute(PathOf(mathMl).ToPermalink()),
                found.Width,
                found.Height,
                found.Depth
            );
    }

    // By its content, so that the picture of a mail that was sent stays as long as the formula is written.
    private SitePath PathOf(string mathMl) =>
        new($"{Edition.Folder}/images/formula-{Fingerprint.Of($"{_look}\n{mathMl}").ToShortString(16)}.png");

    // In the colours of other pictures of text, on the ground of the theme. A little larger than the text of a mail:
    // fonts with serifs are smaller than most others.
    private static FormulaLook LookOf(SiteView site)
    {
        var (theme, usual) = (site.Theme.CopyTableLook, new FormulaLook());
        return usual with { FontSize = 18, Ink = theme.Ink ?? usual.Ink, Paper = theme.Paper ?? usual.Paper };
    }

    private static bool CanHaveFormula(string text) =>
        text.Contains('$', StringComparison.Ordinal)
        || text.Contains("\\(", StringComparison.Ordinal)
        || text.Contains("\\[", StringComparison.Ordinal)
        || text.Contains("math", StringComparison.Ordinal)
        || CanInclude(text);

    // What a text includes may change while the text stays.
    private static bool CanInclude(string text) => text.Contains(Directives.Include, StringComparison.Ordinal);

    private static FoundFormulas Kept(SitePost document, SiteView site, FormulaLook look, ModuleContext context) =>
        CanInclude(document.Parsed.Source.Text)
            ? Find(document, site, look)
            : context.Kept.GetOrMake(
                new FingerprintBuilder()
                    .Add("formulas of an issue")
                    .Add(document.Fingerprint)
                    .Add(look.ToString())
                    .ToFingerprint(),
                () => Find(document, site, look)
            );

    private static FoundFormulas Find(SitePost document, SiteView site, FormulaLook look)
    {
        var html = site.Filler.Fill(document, FillMode.Mail, new ReadLog()).Html;
        var pictures = new Dictionary<string, FormulaImage>(StringComparer.Ordinal);
        if (!html.Contains("<math", StringComparison.OrdinalIgnoreCase))
            return new FoundFormulas([]);
        foreach (var formula in Outermost(HtmlTree.Read(html)).Select(HtmlFormula.Of).Where(f => f.Simple is null))
        {
            if (!pictures.ContainsKey(formula.MathMl) && FormulaImage.Of(formula.MathMl, look) is { } picture)
                pictures.Add(formula.MathMl, picture);
        }

        return new FoundFormulas([.. pictures]);
    }

    // A link in a formula has a formula in it.
    private static IEnumerable<HtmlElement> Outermost(ImmutableArray<HtmlNode> nodes) =>
        nodes.OfType<HtmlElement>().SelectMany(e => e.Name == "math" ? [e] : Outermost(e.Children));

    private sealed record FoundFormulas(ImmutableArray<KeyValuePair<string, FormulaImage>> Pictures);
}
