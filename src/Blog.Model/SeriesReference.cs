namespace Blog.Model;

/// <summary>A post's place in a series.</summary>
/// <param name="Name">The series as the post names it: its key in <c>series.yml</c>, or its title.</param>
/// <param name="Part">The part's number from 1, or null to be counted by date.</param>
public sealed record SeriesReference(string Name, int? Part);
