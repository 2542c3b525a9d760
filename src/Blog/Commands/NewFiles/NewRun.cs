using Blog.Disk;
using Blog.Model;
using Blog.Pipelines.Catalogue;
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
        return NewFile.TryWrite(full, document.Text) ? Print(document, place) : _reply.Refuse($"{document.Path} exists already. Name another slug with --slug.");
    }

    private static string? Twin(SiteCatalogue catalogue, PostKind kind, Slug slug) =>
        catalogue.WithSlug(slug.Value).FirstOrDefault(d => d.Post.Kind == kind)?.Source.Value;

    private int Print(NewDocument document, SeriesPlace? place)
    {
        if (values.Json)
        {
            return _reply.Json(ExitCode.Fine, json =>
            {
                json.WriteString("path", document.Path.Value);
                json.WriteString("slug", document.Slug.Value);
            });
        }

        _out.Line(document.Path.Value);
        if (place?.Similar is { } similar)
            context.Surroundings.Error.Line($"There was no series '{place.Key}' before. Did you mean '{similar}'?", Ink.Warning);
        return ExitCode.Fine;
    }
}
