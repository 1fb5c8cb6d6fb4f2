// What routes need of configuration, dependency injection, options, logging and named HttpClients.
using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration
    {
        string? this[string key] { get; set; }

        IConfigurationSection GetSection(string key);
    }

    public interface IConfigurationSection : IConfiguration
    {
        string Key { get; }

        string? Value { get; set; }
    }

    public static class ConfigurationBinder
    {
        public static T? GetValue<T>(this IConfiguration configuration, string key) => default;

        public static T? GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => defaultValue;

        public static T? Get<T>(this IConfiguration configuration) => default;

        public static void Bind(this IConfiguration configuration, string key, object? instance)
        {
        }
    }

    public static class ConfigurationExtensions
    {
        public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => configuration.GetSection(key);

        public static string? GetConnectionString(this IConfiguration configuration, string name) => configuration["ConnectionStrings:" + name];
    }

    public static class ConfigurationPath
    {
        public static readonly string KeyDelimiter = ":";

        public static string Combine(params string[] pathSegments) => string.Join(KeyDelimiter, pathSegments);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public enum ServiceLifetime
    {
        Singleton,
        Scoped,
        Transient,
    }

    public class ServiceDescriptor
    {
        public ServiceDescriptor(Type serviceType, Type implementationType, ServiceLifetime lifetime)
        {
            ServiceType = serviceType;
            ImplementationType = implementationType;
            Lifetime = lifetime;
        }

        public Type ServiceType { get; }

        public Type ImplementationType { get; }

        public ServiceLifetime Lifetime { get; }

        public static ServiceDescriptor Singleton<TService, TImplementation>()
            where TImplementation : TService => new(typeof(TService), typeof(TImplementation), ServiceLifetime.Singleton);
    }

    public interface IServiceCollection : IList<ServiceDescriptor>
    {
    }

    public static class ServiceCollectionServiceExtensions
    {
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services)
            where TService : class => services;

        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance)
            where TService : class => services;

        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory)
            where TService : class => services;

        public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services)
            where TService : class
            where TImplementation : class, TService => services;

        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType) => services;

        public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services)
            where TService : class
            where TImplementation : class, TService => services;

        public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object? serviceKey)
            where TService : class
            where TImplementation : class, TService => services;
    }

    public static class ServiceProviderServiceExtensions
    {
        public static T? GetService<T>(this IServiceProvider provider) => default;

        public static T GetRequiredService<T>(this IServiceProvider provider)
            where T : notnull => throw new NotSupportedException();

        public static object GetRequiredService(this IServiceProvider provider, Type serviceType) => throw new NotSupportedException();
    }

    public static class ServiceProviderKeyedServiceExtensions
    {
        public static T GetRequiredKeyedService<T>(this IServiceProvider provider, object? serviceKey)
            where T : notnull => throw new NotSupportedException();
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromKeyedServicesAttribute : Attribute
    {
        public FromKeyedServicesAttribute(object? key)
        {
            Key = key;
        }

        public object? Key { get; }
    }

    public static class OptionsConfigurationServiceCollectionExtensions
    {
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, Configuration.IConfiguration config)
            where TOptions : class => services;
    }

    public static class OptionsServiceCollectionExtensions
    {
        public static Options.OptionsBuilder<TOptions> AddOptions<TOptions>(this IServiceCollection services)
            where TOptions : class => new();
    }

    public static class OptionsBuilderConfigurationExtensions
    {
        public static Options.OptionsBuilder<TOptions> BindConfiguration<TOptions>(this Options.OptionsBuilder<TOptions> builder, string configSectionPath)
            where TOptions : class => builder;
    }

    public interface IHttpClientBuilder
    {
        string Name { get; }
    }

    public static class HttpClientFactoryServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name) => throw new NotSupportedException();

        public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<HttpClient> configureClient)
            => throw new NotSupportedException();

        public static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, Action<HttpClient> configureClient)
            where TClient : class => throw new NotSupportedException();
    }
}

namespace Microsoft.Extensions.DependencyInjection.Extensions
{
    public static class ServiceCollectionDescriptorExtensions
    {
        public static IServiceCollection Replace(this IServiceCollection collection, ServiceDescriptor descriptor) => collection;

        public static void TryAddSingleton<TService, TImplementation>(this IServiceCollection collection)
            where TService : class
            where TImplementation : class, TService
        {
        }
    }
}

namespace Microsoft.Extensions.Options
{
    public class OptionsBuilder<TOptions>
        where TOptions : class
    {
    }

    public interface IOptions<out TOptions>
        where TOptions : class
    {
        TOptions Value { get; }
    }
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger
    {
    }

    public static class LoggerExtensions
    {
        public static void LogInformation(this ILogger logger, string? message, params object?[] args)
        {
        }
    }
}

namespace System.Net.Http
{
    public interface IHttpClientFactory
    {
        HttpClient CreateClient(string name);
    }
}
