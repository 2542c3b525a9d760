using Blog.Answers;
using Blog.Engine.Outputs;
using Blog.Finding;
using Blog.Model;
using Blog.Options;
using Blog.Pages;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;

namespace Blog.Commands.Why;

/// <summary>Explains where something on the site comes from and where it appears.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class WhyRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="asked">The name that is asked about.</param>
    /// <param name="withReads">Whether everything that is read to make it is listed.</param>
    /// <returns>The exit code.</returns>
    public int Run(string asked, bool withReads)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var names = new AskedNames(opened.Folder, context.Surroundings.WorkingFolder, asked);
        if (new SubjectFinder(site, opened.Content.Files).Find(names) is not { } subject)
            return _reply.Fail(
                ExitCode.Mistakes,
                $"Nothing on the site is called '{asked}'.",
                Nearest(site, opened, names)
            );
        var story = subject.Document is { } document
            ? new DocumentStory(site).Of(document)
            : new OutputStory(site).Of(subject);
        if (withReads && subject.Output is { } output)
            story = story with { Facts = [.. story.Facts, ReadsOf(output)] };
        return values.Json ? _reply.Json(ExitCode.Fine, story.WriteTo) : Print(story);
    }

    private static Fact ReadsOf(Output output) =>
        new(
            "reads",
            [
                .. output
                    .Reads()
                    .Select(r => r.Members.IsEmpty ? r.Identity : $"{r.Identity}: {string.Join(", ", r.Members)}"),
            ]
        );

    private static string? Nearest(Site site, OpenedSite opened, AskedNames names) =>
        NearestName.Find(
            names.Asked,
            site.Catalogue.Slugs.Concat(site.Catalogue.Tags.Select(t => t.Name.Value))
                .Concat(site.Catalogue.Series.Select(s => s.Series.Key))
        )
        ?? NearestName.Find(names.Asked, opened.Content.Files.Select(f => f.Value))
        ?? NearestName.Find(
            names.Asked,
            site.Outputs.Keys.SelectMany(p =>
                new[] { site.Catalogue.Settings.BaseUrl.Relative(p.ToPermalink()), p.Value }
            )
        );

    private int Print(Story story)
    {
        _out.Line(story.Subject, Ink.Strong);
        var width = story.Facts.Select(f => f.Name.Length).DefaultIfEmpty(0).Max();
        foreach (var fact in story.Facts)
        {
            _out.Write("  " + fact.Name.PadRight(width) + "  ", Ink.Faint)
                .Advice(fact.Values.FirstOrDefault() ?? "nothing");
            foreach (var value in fact.Values.Skip(1))
                _out.Write(new string(' ', width + 4)).Line(value);
        }

        return ExitCode.Fine;
    }
}
