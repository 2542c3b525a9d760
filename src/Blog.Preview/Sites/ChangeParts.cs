namespace Blog.Preview.Sites;

/// <summary>How long the parts of a change took.</summary>
/// <param name="Seen">From the first event until its batch was taken up.</param>
/// <param name="Snapshot">Reading the files that changed.</param>
/// <param name="Map">Making the map, twice when files are held as they were.</param>
/// <param name="Pages">Making the pages somebody looks at.</param>
public readonly record struct ChangeParts(TimeSpan Seen, TimeSpan Snapshot, TimeSpan Map, TimeSpan Pages);
