namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A film, at a site that an argument names: <c>provider="vimeo"</c>; without one, a file.</summary>
internal sealed record VideoOf : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var address = use.Arguments.Find("provider type")?.ToLowerInvariant() switch
        {
            "youtube" => "https://www.youtube.com/watch?v={id video_id}",
            "vimeo" => "https://vimeo.com/{id video_id}",
            "dailymotion" => "https://www.dailymotion.com/video/{id}",
            null when use.Arguments.Find("id url src path") is not null => "{url src path}",
            _ => null,
        };
        return address is null ? null
            : address[0] == '{' ? new Media("video").Write(use)
            : new Embed(address).Write(use);
    }
}
