namespace SalesOpsBot.Web.Development;

/// <summary>The section <c>Development</c> of the settings. Read in the development environment alone.</summary>
internal sealed class DevelopmentOptions
{
    /// <summary>Who an unknown user of an anonymous channel (an emulator) is taken for: a full name or an e-mail address.</summary>
    /// <value>Nobody by default.</value>
    public string? DefaultPerson { get; set; }
}
