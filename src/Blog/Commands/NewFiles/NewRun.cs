using Blog.Disk;
using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Preview.Editors;
using Blog.Preview.Running;
using Blog.Programs;
using Blog.Terminals;

namespace Blog.Commands.NewFiles;

/// <summary>Starts a document.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class NewRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run(NewRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Title))
            return _reply.Refuse("The title is empty.");
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var catalogue = opened.Make(context.Generator).Catalogue;
        var place = request.Series is null ? null : SeriesPlace.Next(catalogue, request.Series);
        var document = NewDocument.Of(request, TimeZoneInfo.ConvertTime(opened.Request.Now, catalogue.Settings.TimeZone), place);
        if (Twin(catalogue, request.Kind, document.Slug) is { } twin)
            return _reply.Refuse($"{twin} has the slug '{document.Slug}' already. Name another with --slug.");
        var full = opened.Folder.PathOf(document.Path.Value);
        return NewFile.TryWrite(full, document.Text) ? Present(request, document, place, opened.Folder) : _reply.Refuse($"{document.Path} exists already. Name another slug with --slug.");
    }

    private static string? Twin(SiteCatalogue catalogue, PostKind kind, Slug slug) =>
        catalogue.WithSlug(slug.Value).FirstOrDefault(d => d.Post.Kind == kind)?.Source.Value;

    private int Present(NewRequest request, NewDocument document, SeriesPlace? place, SiteFolder site)
    {
        var preview = RunningPreview.Find(site);
        var address = preview is null ? null : AddressIn(preview, document);
        var exit = Print(document, place, address);
        if (address is not null && request.IsOpened && !values.Json && _out.Terminal.IsInteractive)
            Open(document, address, site);
        return exit;
    }

    // The site is made once more, with the document: its address is for the pipelines to say. They refuse one whose front matter the settings do not allow.
    private Uri AddressIn(Uri preview, NewDocument document)
    {
        var site = SiteOpener.Open(context, values with { Drafts = true, Future = true, Expired = true }, _reply)?.Make(context.Generator);
        return site?.Catalogue.Find(document.Path) is { } found ? new Uri(new BaseUrl(preview).Absolute(found.Post.Permalink)) : preview;
    }

    private void Open(NewDocument document, Uri address, SiteFolder site)
    {
        var (start, error) = (context.Surroundings.Start, context.Surroundings.Error);
        if (new Browser(start).Open(address) is { } failure)
            error.Line(failure, Ink.Warning);
        var lastLine = document.Text.Count(c => c == '\n');
        if (Editor.Chosen(null, context.Surroundings.Variable) is { IsTerminal: false } editor && new EditorOpener(site, editor, start).Open(document.Path, lastLine, 1).Message is { } message)
            error.Line(message, Ink.Warning);
    }

    private int Print(NewDocument document, SeriesPlace? place, Uri? address)
    {
        if (values.Json)
        {
            return _reply.Json(ExitCode.Fine, json =>
            {
                json.WriteString("path", document.Path.Value);
                json.WriteString("slug", document.Slug.Value);
                json.WriteString("url", address?.AbsoluteUri);
            });
        }

        _out.Line(document.Path.Value);
        if (address is not null)
            _out.Line(address.AbsoluteUri);
        if (place?.Similar is { } similar)
            context.Surroundings.Error.Line($"There was no series '{place.Key}' before. Did you mean '{similar}'?", Ink.Warning);
        return ExitCode.Fine;
    }
}
