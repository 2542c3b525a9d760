using Blog.Disk;
using Blog.Drafting;
using Blog.Model;
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
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var catalogue = opened.Make(context.Generator).Catalogue;
        var drafter = new Drafter(document => NewFile.TryWrite(opened.Folder.PathOf(document.Path.Value), document.Text));
        var result = drafter.Start(request, catalogue, opened.Request.Now);
        return result.Refusal is null ? Present(request, result.Document!, result.Place, opened.Folder) : _reply.Refuse(Reason(result));
    }

    private static string Reason(DraftResult result) => result.Refusal switch
    {
        DraftRefusal.SlugTaken => $"{result.Twin} has the slug '{result.Document?.Slug}' already. Name another with --slug.",
        DraftRefusal.FileExists => $"{result.Document?.Path} exists already. Name another slug with --slug.",
        _ => "The title is empty.",
    };

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
