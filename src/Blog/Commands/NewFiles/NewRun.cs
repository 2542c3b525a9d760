using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Editing.Reviews;
using Blog.Editors;
using Blog.Finding;
using Blog.Model;
using Blog.Model.Dates;
using Blog.Options;
using Blog.Pages;
using Blog.Programs;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Clippings;
using Blog.Workspace.Disk;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;
using Blog.Workspace.Running;

namespace Blog.Commands.NewFiles;

/// <summary>Starts a document, or extends the review of a month.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class NewRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public int Run(NewRequest request)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        if (request.Month is { } month)
        {
            if (ClippingMistakes.Of(site) is { IsEmpty: false } mistakes)
                return _reply.HoldBack(mistakes);
            if (
                site
                    .Catalogue.WithSlug(request.Slug?.Value ?? month.ToString())
                    .FirstOrDefault(d => d.Kind == PostKind.Review) is
                { } review
            )
                return Extend(opened, site, month, review);
        }

        var editor = new SiteEditor(opened.Folder, context.Surroundings.Clock);
        var drafter = new Drafter(document => DocumentFile.Write(opened.Folder, editor, document));
        var result = drafter.Start(request, site, opened.Request.Now);
        if (result.Problem is { } problem)
            return _reply.Refuse(problem);
        return result.Refusal is null
            ? Present(request, result, opened.Folder)
            : _reply.Refuse(Reason(request, result));
    }

    private static string Reason(NewRequest request, DraftResult result) =>
        result.Refusal switch
        {
            DraftRefusal.NoMonth => $"'{request.Title.Trim()}' is not a month. Write it like 2020-11.",
            DraftRefusal.SlugTaken =>
                $"{result.Twin} already has the slug '{result.Document?.Slug}'. Name another with --slug.",
            DraftRefusal.FileExists => $"{result.Document?.Path} already exists. Name another slug with --slug.",
            _ => "The title is empty.",
        };

    private int Extend(OpenedSite opened, Site site, YearMonth month, SitePost review)
    {
        var editor = new SiteEditor(opened.Folder, context.Surroundings.Clock);
        var extended = new ReviewExtender(opened.Folder, editor).Extend(site, month, review);
        if (extended.Bytes is null)
        {
            var exit = _reply.HoldBack(extended.Mistakes);
            if (!values.Json && extended.Lines.Length > 0)
                context.Surroundings.Error.Writer.Write("\n" + extended.Lines);
            return exit;
        }

        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => Write(json, review.Source, review.Slug, null, extended.Added));
        _out.Line(review.Source.Value);
        if (extended.Added.IsEmpty && !values.Quiet)
            _out.Line("Nothing is new since it was drafted.");
        Print(extended.Added);
        return ExitCode.Fine;
    }

    private int Present(NewRequest request, DraftResult result, SiteFolder site)
    {
        var document = result.Document!;
        var preview = RunningPreview.Find(site);
        var address = preview is null ? null : AddressIn(preview, document);
        var exit = Print(document, result, address);
        if (address is not null && request.IsOpened && !values.Json && _out.Terminal.IsInteractive)
            Open(document, address, site);
        return exit;
    }

    // The pipelines decide the address, so the site is mapped again with the document. They refuse a document whose
    // front matter the settings do not allow.
    private Uri AddressIn(Uri preview, NewDocument document)
    {
        var site = SiteOpener.Open(context, values.WithHeldBack, _reply)?.Make(context.Generator);
        return site?.Catalogue.Find(document.Path) is { } found
            ? new Uri(new BaseUrl(preview).Absolute(found.Permalink))
            : preview;
    }

    private void Open(NewDocument document, Uri address, SiteFolder site)
    {
        var (start, error) = (context.Surroundings.Start, context.Surroundings.Error);
        if (new Browser(start).Open(address) is { } failure)
            error.Line(failure, Ink.Warning);
        var lastLine = document.Text.Count(c => c == '\n');
        if (
            Editor.Chosen(null, context.Surroundings.Variable) is { IsTerminal: false } editor
            && new EditorOpener(site, editor, start).Open(document.Path, lastLine, 1).Message is { } message
        )
            error.Line(message, Ink.Warning);
    }

    private int Print(NewDocument document, DraftResult result, Uri? address)
    {
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => Write(json, document.Path, document.Slug, address, result.Added));

        _out.Line(document.Path.Value);
        if (address is not null)
            _out.Line(address.AbsoluteUri);
        Print(result.Added);
        if (result.Place is { Similar: { } similar } place)
            context.Surroundings.Error.Line($"'{place.Key}' is a new series. Did you mean '{similar}'?", Ink.Warning);
        return ExitCode.Fine;
    }

    private void Print(ImmutableArray<AddedToReview> added)
    {
        if (values.Quiet)
            return;
        foreach (var section in added.GroupBy(a => a.Section))
        {
            _out.Line(section.Key, Ink.Strong);
            foreach (var one in section)
                _out.Line($"  + {one.Says}");
        }
    }

    private static void Write(
        Utf8JsonWriter json,
        ContentPath path,
        Slug slug,
        Uri? address,
        ImmutableArray<AddedToReview> added
    )
    {
        json.WriteString("path", path.Value);
        json.WriteString("slug", slug.Value);
        json.WriteString("url", address?.AbsoluteUri);
        if (added.IsEmpty)
            return;
        json.WriteStartArray("added");
        foreach (var one in added)
        {
            json.WriteStartObject();
            json.WriteString("section", one.Section);
            json.WriteString("says", one.Says);
            json.WriteString("key", one.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
