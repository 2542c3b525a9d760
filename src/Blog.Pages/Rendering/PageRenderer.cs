using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Pages.Theme;
using Blog.Pages.Variables;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;
using Blog.Theming;
using Blog.Theming.Values;

namespace Blog.Pages.Rendering;

/// <summary>Renders pages with the theme: the layout of the page's kind, and <c>layouts/base.html</c> around
/// it.</summary>
/// <param name="templates">The templates of the theme and the site.</param>
/// <param name="site">What templates see of the site.</param>
internal sealed class PageRenderer(TemplateSet templates, SiteView site)
{
    private const string Base = "layouts/base.html";

    /// <summary>What templates see of the site.</summary>
    public SiteView Site => site;

    /// <summary>The templates of the theme and the site.</summary>
    public TemplateSet Templates => templates;

    /// <summary>The output of a page. The page is described when it is made, since a preview makes only one of
    /// thousands.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="fingerprint">The fingerprint of its direct sources; others are logged when it is made.</param>
    /// <param name="claimedBy">The locations that ask for it.</param>
    /// <param name="describe">Describes the page.</param>
    /// <param name="locals">Makes the variables of its layout; receives the log of reads.</param>
    public Output Output(
        SitePath path,
        Fingerprint fingerprint,
        ImmutableArray<SourceLocation> claimedBy,
        Func<PageDescription> describe,
        Func<ReadLog, PageLocals> locals
    )
    {
        return new Output
        {
            Path = path,
            ContentType = ContentTypes.Html,
            Fingerprint = fingerprint,
            ClaimedBy = claimedBy,
            Make = reads => Render(describe() with { ClaimedBy = claimedBy }, locals(reads), reads),
        };
    }

    private OutputContent Render(PageDescription page, PageLocals locals, ReadLog reads)
    {
        var layout = LayoutOf(page, reads);
        if (Missing(layout, page) is { } missing)
            return new OutputContent(default, [missing]);
        var variables = new Dictionary<string, object?>(site.Globals, StringComparer.Ordinal)
        {
            ["page"] = PageVariables.Type.Wrap(new PageView(site, page), "page:" + page.Permalink),
            ["pagination"] = null,
        };
        foreach (var (name, value) in locals.Variables)
            variables[name] = value;
        var content = templates.Render(layout, variables, reads);
        variables["content"] = new HtmlValue(content.Text);
        var whole = templates.Render(Base, variables, reads);
        // The texts of authors have none left; a template can.
        var text = ControlCharacters.Replace(whole.Text);
        ImmutableArray<Diagnostic> ofTemplates = site.HasReadUnreadable(reads)
            ? []
            : [.. content.Diagnostics, .. whole.Diagnostics];
        return OutputContent.OfText(text, [.. locals.Diagnostics, .. ofTemplates]);
    }

    private string LayoutOf(PageDescription page, ReadLog reads)
    {
        var name = page.Layout is null ? null : LayoutNames.Find(page.Layout, asked => Has(asked, reads));
        return File(name ?? (page.Kind != "review" || Has(page.Kind, reads) ? page.Kind : "post"));
    }

    // A missing layout is logged too: the page is stale once there is one.
    private bool Has(string layout, ReadLog reads)
    {
        if (templates.Contains(File(layout)))
            return true;
        reads.Add(ReadKey.OfTemplate(File(layout)), default);
        return false;
    }

    private static string File(string layout) => $"layouts/{layout}.html";

    // The check of references reports a document's own layout in the same words, so that equal diagnostics appear once.
    private Diagnostic? Missing(string layout, PageDescription page)
    {
        if (!templates.Contains(layout))
        {
            // One cause is one error: the map has reported it already, and equal diagnostics appear once.
            if (site.Theme.Unknown is { } unknown)
                return unknown;
            return page.LayoutPlace is { } asked
                ? DiagnosticCatalogue
                    .MissingLayout.At(asked, site.Theme.Name, page.Layout!)
                    .Suggesting(LayoutNames.Bare(page.Layout!), LayoutNames.Of(site.Theme))
                : DiagnosticCatalogue.MissingLayout.At(PlaceOf(page), site.Theme.Name, page.Kind);
        }

        return templates.Contains(Base)
            ? null
            : DiagnosticCatalogue.MissingLayout.At(site.Theme.Place, site.Theme.Name, "base");
    }

    private SourceLocation PlaceOf(PageDescription page) =>
        page.ClaimedBy is [var first, ..] ? first : site.Theme.Place;
}

/// <summary>The variables of a layout beyond the globals.</summary>
/// <param name="Variables">The variables by name.</param>
/// <param name="Diagnostics">The diagnostics of making them.</param>
internal sealed record PageLocals(
    IReadOnlyDictionary<string, object?> Variables,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Variables without diagnostics.</summary>
    public static PageLocals Of(params (string Name, object? Value)[] variables) =>
        new(variables.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal), []);
}
