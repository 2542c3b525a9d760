using Blog.Syndication.Changes;
using Blog.Terminals;

namespace Blog.Commands.CrossPosts.Diff;

/// <summary>Prints changes word by word: in colour, or between <c>[-…-]</c> and <c>{+…+}</c> as Git does.</summary>
/// <param name="printer">Where they are printed.</param>
internal sealed class ChangesPrinter(Printer printer)
{
    /// <summary>Prints the changed blocks, grouped under the headings of their sections.</summary>
    public void Print(TextChanges changes)
    {
        string? section = null;
        foreach (var change in changes.Changed)
        {
            if (section is not null)
                printer.Line();
            if (section != change.Section)
                printer.Line(change.Section.Length == 0 ? "At the beginning" : change.Section, Ink.Strong);
            section = change.Section;
            foreach (var run in change.Words)
                Print(run);
            printer.Line();
        }
    }

    private void Print(WordRun run)
    {
        var (before, after, ink) = run.Kind switch
        {
            ChangeKind.Removed => ("[-", "-]", Ink.Error),
            ChangeKind.Added => ("{+", "+}", Ink.Good),
            _ => ("", "", Ink.Plain),
        };
        var lines = (printer.Terminal.UsesColor ? run.Text : before + run.Text + after).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                printer.Line();
            printer.Write(lines[i], ink);
        }
    }
}
