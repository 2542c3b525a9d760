using Blog.Disk;
using Blog.Drafting;
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
        return result.Refusal is null ? Print(result.Document!, result.Place) : _reply.Refuse(Reason(result));
    }

    private static string Reason(DraftResult result) => result.Refusal switch
    {
        DraftRefusal.SlugTaken => $"{result.Twin} has the slug '{result.Document?.Slug}' already. Name another with --slug.",
        DraftRefusal.FileExists => $"{result.Document?.Path} exists already. Name another slug with --slug.",
        _ => "The title is empty.",
    };

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
