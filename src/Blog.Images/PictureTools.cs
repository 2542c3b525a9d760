namespace Blog.Images;

/// <summary>A door of this room: whether this machine has what pictures are made with. Asking loads libvips, as making
/// the first picture does.</summary>
public static class PictureTools
{
    /// <summary>What is missing for a picture without text, as a clause without a full stop; null when nothing is. The
    /// library belongs to the program, so that the cure is to install the program again.</summary>
    public static string? MissingForPictures =>
        Native.IsThere ? null : "libvips, which draws, is missing beside the program or does not run here";

    /// <summary>What is missing for a picture of text, as a clause without a full stop; null when nothing is.</summary>
    public static string? MissingForText =>
        MissingForPictures
        ?? (Native.HasFont(Typesetter.Font(new TableLook())) ? null : "this machine has no font to draw with");
}
