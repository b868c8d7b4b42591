using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SalesOpsBot.Web.Security;

/// <summary>
/// The keys that secrets at rest are encrypted with. In a container the default place is gone with the container: <c>DataProtection:KeysFolder</c> names one that
/// lasts, shared by all processes over one database, and readable by nobody else.
/// </summary>
internal static class DataProtectionKeys
{
    public static IServiceCollection AddDataProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("SalesOpsBot");
        services.AddOptions<KeyManagementOptions>().Configure<IConfiguration, ILoggerFactory>((keys, configuration, loggers) =>
        {
            if (configuration["DataProtection:KeysFolder"] is { Length: > 0 } folder) keys.XmlRepository = new FileSystemXmlRepository(new(folder), loggers);
        });
        return services;
    }
}
