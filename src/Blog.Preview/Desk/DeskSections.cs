using System.Collections.Immutable;
using Blog.Preview.Desk.Sections;

namespace Blog.Preview.Desk;

/// <summary>The one list of the desk's sections. What is added gets a class in <c>Sections/</c> and a line
/// here.</summary>
internal static class DeskSections
{
    /// <summary>What asks for the author's attention, in order.</summary>
    public static ImmutableArray<IDeskSection> Main { get; } =
    [
        new MistakesSection(),
        new BrokenLinksSection(),
        new DraftsSection(),
        new ScheduledSection(),
        new MonthSection(),
        new SeriesSection(),
        new CopiesSection(),
        new ChangesSection(),
    ];

    /// <summary>What lies ready beside it, in order.</summary>
    public static ImmutableArray<IDeskSection> Side { get; } =
    [new NewPostSection(), new CountsSection(), new ExpiredSection()];
}
