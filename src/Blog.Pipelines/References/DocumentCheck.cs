using System.Collections.Immutable;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Linking;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.References;

/// <summary>Checks what one document refers to.</summary>
/// <param name="catalogue">What is on the site.</param>
/// <param name="paths">The paths of all outputs.</param>
/// <param name="theme">Has the directives.</param>
/// <param name="context">Takes what is wrong.</param>
internal sealed class DocumentCheck(SiteCatalogue catalogue, HashSet<SitePath> paths, LoadedTheme theme, ModuleContext context)
{
    private readonly LinkCheck _links = new(catalogue, paths, context);
    private readonly IncludedFiles _files = new(context.Request);

    /// <summary>Checks a post, review or page.</summary>
    public void Check(SitePost post)
    {
        var origin = new LinkOrigin(post.Source, post.Post.Permalink);
        Check(post.Body.Content, post.Parsed.Source, origin, place: null, []);
        if (post.Post.Image is { } image)
            _links.CheckImage(image.Source, post.Parsed.Place("image"), origin);
        if (post.Post.Layout is { } layout && !theme.Templates.Any(t => t.Name == $"layouts/{layout}.html"))
        {
            context.Report(DiagnosticCatalogue.MissingLayout.At(post.Parsed.Place("layout"), theme.Name, layout)
                .Suggesting(layout, NamesIn("layouts/")));
        }
    }

    /// <summary>Checks the introduction of a series; all its places are the place where the series is described.</summary>
    public void Check(SiteSeries series) =>
        Check(series.Introduction!.Content, series.Place.Source, new LinkOrigin(series.Place.Path, series.Permalink), series.Place, []);

    private void Check(HtmlFragment fragment, SourceText source, LinkOrigin origin, SourceLocation? place, ImmutableList<ContentPath> includedFrom)
    {
        foreach (var hole in fragment.Holes)
        {
            if (hole is LinkHole { Kind: not LinkKind.Footnote } link)
                _links.Check(link, place ?? source.At(link.Span), origin);
            else if (hole is CodeFileHole code)
                Check(code, source, origin, place);
            else if (hole is DirectiveHole directive)
                Check(directive, source, origin, place, includedFrom);
        }
    }

    private void Check(CodeFileHole code, SourceText source, LinkOrigin origin, SourceLocation? place)
    {
        if (_files.Find(code.File, origin.Source) is not { } file)
        {
            context.Report(DiagnosticCatalogue.MissingInclude.At(place ?? source.At(code.FileSpan), code.File).Suggesting(code.File, _files.Paths));
        }
        else if (code.Region is { } region && SourceRegion.Find(file, region) is null)
        {
            context.Report(DiagnosticCatalogue.MissingRegion.At(place ?? source.At(code.RegionSpan), region, file.Path)
                .Suggesting(region, SourceRegion.Names(file)));
        }
    }

    private void Check(DirectiveHole directive, SourceText source, LinkOrigin origin, SourceLocation? place, ImmutableList<ContentPath> includedFrom)
    {
        var at = place ?? source.At(directive.NameSpan);
        if (directive.Name == Directives.Include)
            CheckInclude(directive, source, origin, at, includedFrom);
        else if (!theme.Templates.Any(t => t.Name == $"directives/{directive.Name}.html"))
            context.Report(DiagnosticCatalogue.UnknownDirective.At(at, directive.Name, string.Join(", ", Known())).Suggesting(directive.Name, Known()));
        foreach (var attribute in directive.Attributes.Where(a => Directives.HoldsAddress(directive.Name, a.Key)))
            _links.Check(attribute, place ?? source.At(attribute.Span), origin);
        Check(directive.Content, source, origin, place, includedFrom);
    }

    private void CheckInclude(DirectiveHole directive, SourceText source, LinkOrigin origin, SourceLocation at, ImmutableList<ContentPath> includedFrom)
    {
        if (directive.Attributes.FirstOrDefault(a => a.Key == "src") is not { } path)
        {
            context.Report(DiagnosticCatalogue.MissingAttribute.At(at, directive.Name, "src"));
        }
        else if (_files.Find(path.Value, origin.Source) is not { } file)
        {
            context.Report(DiagnosticCatalogue.MissingInclude.At(source.At(path.Span), path.Value).Suggesting(path.Value, _files.Paths));
        }
        else if (includedFrom.Contains(file.Path) || file.Path == source.Path)
        {
            context.Report(DiagnosticCatalogue.IncludeCycle.At(source.At(path.Span), file.Path));
        }
        else
        {
            var rendered = Renderers.Markdown(context).Render(file, 0, file.Path.Stem);
            context.Report(rendered.Diagnostics);
            Check(rendered.Content, file, origin with { Source = file.Path }, place: null, includedFrom.Add(source.Path));
        }
    }

    private IEnumerable<string> Known() => NamesIn("directives/").Append(Directives.Include).Order(StringComparer.Ordinal);

    private IEnumerable<string> NamesIn(string folder) => theme.Templates
        .Where(t => t.Name.StartsWith(folder, StringComparison.Ordinal))
        .Select(t => t.Source.Path.Stem);
}
