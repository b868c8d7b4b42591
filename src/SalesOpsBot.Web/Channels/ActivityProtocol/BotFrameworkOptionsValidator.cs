using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Refuses to start on settings with which the bot could not prove who it is, or who speaks to it.</summary>
internal sealed class BotFrameworkOptionsValidator : IValidateOptions<BotFrameworkOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(BotFrameworkOptions options)
    {
        if (options is { AppType: BotAppType.SingleTenant, TenantId: null or "" }) yield return "BotFramework:TenantId is missing; a single-tenant app belongs to one.";
        if (options.CertificatePath is { Length: > 0 } path && !File.Exists(path)) yield return $"BotFramework:CertificatePath is “{path}”, and there is no such file.";
        if (options.MostCallsAtOnce < 1) yield return $"BotFramework:MostCallsAtOnce is {options.MostCallsAtOnce}; it must be at least 1.";
        if (options.TypingAfter <= TimeSpan.Zero || options.InvokeWithin <= TimeSpan.Zero) yield return "BotFramework:TypingAfter and InvokeWithin must be above zero.";
        (string Name, Uri Address)[] addresses =
        [
            (nameof(options.OpenIdMetadataUrl), options.OpenIdMetadataUrl), (nameof(options.EntraOpenIdMetadataUrl), options.EntraOpenIdMetadataUrl),
            (nameof(options.LoginAuthority), options.LoginAuthority),
        ];
        foreach (var (setting, address) in addresses)
        {
            if (!address.IsAbsoluteUri || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
                yield return $"BotFramework:{setting} is “{address}”; it must begin with https://. Only this machine may do without.";
        }
    }
}
