namespace Blog.Images.Scaling;

/// <summary>How a picture is written.</summary>
/// <param name="Coding">The format.</param>
/// <param name="Quality">From 1 to 100, on the scale of the format; lossless formats ignore it.</param>
public sealed record PictureRecipe(PictureCoding Coding, int Quality);

/// <summary>A format that pictures are made in.</summary>
public enum PictureCoding
{
    /// <summary>AVIF, lossy.</summary>
    Avif,

    /// <summary>WebP, lossy.</summary>
    Webp,

    /// <summary>WebP that loses nothing, or little where that makes it smaller: edges that were scaled down have many
    /// colours.</summary>
    SharpWebp,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,
}
