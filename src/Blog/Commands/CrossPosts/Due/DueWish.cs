namespace Blog.Commands.CrossPosts.Due;

/// <summary>How what is due is wanted.</summary>
/// <param name="IsCalendar">Whether as a calendar, which has what is planned for a day too.</param>
/// <param name="File">The file that the calendar is written to, as seen from the working folder; null to print
/// it.</param>
internal sealed record DueWish(bool IsCalendar, string? File);
