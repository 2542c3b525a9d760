using System.Collections.Immutable;

namespace Blog.Commands.Why;

/// <summary>Tells where an output that is no document comes from.</summary>
internal static class OutputStory
{
    /// <summary>The story of an output, or of a file that has none.</summary>
    public static Story Of(Subject subject)
    {
        if (subject.Output is not { } output)
            return new Story(subject.File!.Value.Value, false, [new Fact("published", "not by itself: other files use it")]);
        ImmutableArray<Fact> facts =
        [
            new Fact("address", output.Path.ToPermalink().Value),
            new Fact("file", output.Path.Value),
            new Fact("type", output.ContentType),
            new Fact("made by", [.. output.ClaimedBy.Select(c => c.Source.Text.Length == 0 ? c.Path.Value : c.ToString()).Distinct()]),
        ];
        return new Story(subject.File?.Value ?? output.Path.Value, true, facts);
    }
}
