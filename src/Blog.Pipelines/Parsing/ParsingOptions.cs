using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Pipelines.Parsing;

/// <summary>The settings that decide how a single document is read.</summary>
/// <param name="TimeZone">The zone of dates that give none.</param>
/// <param name="Permalinks">How addresses are made.</param>
/// <param name="AuthorNames">The names that documents may give as their authors.</param>
public sealed record ParsingOptions(TimeZoneInfo TimeZone, PermalinkPatterns Permalinks, ImmutableArray<string> AuthorNames);
