using System.Globalization;
using System.Text.Json;
using Blog.Answers;
using Blog.Editing.Reviews;
using Blog.Finding;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Clippings;

namespace Blog.Commands.Clip;

/// <summary>Lists the clippings of a month.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ClippingListing(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="named">The month, such as 2020-11; null for the present one.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? named)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var now = TimeZoneInfo.ConvertTime(opened.Request.Now, site.Catalogue.Settings.TimeZone);
        if ((named is null ? YearMonth.Of(now) : YearMonth.Read(named)) is not { } month)
            return _reply.Refuse($"'{named}' is not a month. Write it like 2020-11.");
        if (ClippingMistakes.Of(site) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        var view = MonthView.Of(site, month);
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => Write(json, view));
        foreach (var (clipping, use) in view.Clippings)
            Print(clipping, use);
        if (!values.Quiet)
            _out.Advice(Summary(view));
        return ExitCode.Fine;
    }

    private void Print(Clipping clipping, ClippingUse use)
    {
        _out.Write(clipping.Url, Ink.Strong)
            .Line(
                use switch
                {
                    ClippingUse.Shown => "  in the review",
                    ClippingUse.TakenOut => "  taken out of the review",
                    _ => "",
                },
                Ink.Faint
            );
        var facts = clipping.Tags.Select(t => t.Value);
        if (clipping.Date is { } date)
            facts = facts.Prepend(date.ToString("d MMM", CultureInfo.InvariantCulture));
        foreach (
            var line in new[] { string.Join(", ", facts), clipping.Title, clipping.Note.Split('\n')[0] }.Where(l =>
                l.Length > 0
            )
        )
            _out.Line("  " + line);
    }

    private static string Summary(MonthView view) =>
        view switch
        {
            { Clippings.IsEmpty: true } => $"Nothing was clipped in {view.Month}.",
            { Review: { } review } => $"{Counted.Of(view.Clippings.Length, "link")} in {view.Month}, "
                + $"{Counted.Of(view.New, "new one")} for {review.Source}.",
            _ => $"{Counted.Of(view.Clippings.Length, "link")} in {view.Month}. "
                + $"'blog new review {view.Month}' drafts its review.",
        };

    private static void Write(Utf8JsonWriter json, MonthView view)
    {
        json.WriteString("month", view.Month.ToString());
        json.WriteString("review", view.Review?.Source.Value);
        json.WriteStartArray("clippings");
        foreach (var (clipping, use) in view.Clippings)
        {
            json.WriteStartObject();
            json.WriteString("url", clipping.Url);
            json.WriteString("title", clipping.Title);
            json.WriteString("note", clipping.Note);
            JsonTexts.Write(json, "tags", clipping.Tags.Select(t => t.Value));
            json.WriteString("date", clipping.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("place", clipping.Place.ToString());
            json.WriteString(
                "use",
                use switch
                {
                    ClippingUse.Shown => "shown",
                    ClippingUse.TakenOut => "taken out",
                    _ => "new",
                }
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
