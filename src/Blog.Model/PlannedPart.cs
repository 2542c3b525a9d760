namespace Blog.Model;

/// <summary>A part of a series that is not written yet.</summary>
/// <param name="Part">Its number, from 1.</param>
/// <param name="Title">Its working title.</param>
/// <param name="Note">What it will be about, or when it is due; null when nothing was noted.</param>
public sealed record PlannedPart(int Part, string Title, string? Note);
