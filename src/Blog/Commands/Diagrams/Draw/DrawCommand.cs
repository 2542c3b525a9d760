using System.CommandLine;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.Diagrams.Draw;

/// <summary><c>blog diagrams draw</c>.</summary>
internal static class DrawCommand
{
    public static Command Create(CommandContext context)
    {
        var all = new Option<bool>("--all") { Description = "Draws every diagram again, not only what is missing." };
        var rehearsal = new Option<bool>("--dry-run")
        {
            Description = "Prints what would be drawn, and draws nothing.",
        };
        var time = MaxTime.Option("Ends a program that takes longer for one drawing", "30s");
        var command = new Command(
            "draw",
            "Draws diagrams with the programs of their languages: dot, mmdc, d2, plantuml, pikchr. They are found in "
                + "PATH, or named by BLOG_DOT, BLOG_MMDC and so on."
        )
        {
            all,
            rehearsal,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new DrawRun(context, context.Options.Read(parsed)).RunAsync(
                    new DrawWish(parsed.GetValue(all), parsed.GetValue(rehearsal))
                    {
                        MaxTime = parsed.GetValue(time) ?? DrawWish.UsualTime,
                    }
                )
        );
        return command;
    }
}

/// <summary>What to draw.</summary>
/// <param name="All">Whether diagrams that have a drawing are drawn again.</param>
/// <param name="IsRehearsal">Whether nothing is drawn.</param>
internal sealed record DrawWish(bool All, bool IsRehearsal)
{
    /// <summary>The time limit without the option. The first drawing after a start of the machine can take
    /// long.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a program may take for a drawing.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;
}
