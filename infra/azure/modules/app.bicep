// The bot itself, on Container Apps: as many replicas as needed, each as good as another.
param name string
param location string
param tags object
param image string
param registryServer string
param identityId string
param identityClientId string
param botType string
param appId string
param allowedTenants string
param vaultUri string
param cosmosEndpoint string
param cosmosDatabase string
param cosmosContainer string
param otlpEndpoint string
param workspaceName string
param minReplicas int
param maxReplicas int
param subnetId string

var port = 3978

// Only one who proves itself by a secret has one.
var secrets = botType == 'SingleTenant'
  ? [
      {
        name: 'microsoft-app-password'
        keyVaultUrl: '${vaultUri}secrets/microsoft-app-password'
        identity: identityId
      }
    ]
  : []

var always = [
  { name: 'HOST', value: '0.0.0.0' }
  { name: 'PORT', value: string(port) }
  { name: 'LOG_LEVEL', value: 'info' }
  { name: 'STORE', value: 'cosmos' }
  { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
  { name: 'COSMOS_DATABASE', value: cosmosDatabase }
  { name: 'COSMOS_CONTAINER', value: cosmosContainer }
  { name: 'AZURE_CLIENT_ID', value: identityClientId }
  { name: 'MICROSOFT_APP_ID', value: appId }
  { name: 'MICROSOFT_APP_TENANT_ID', value: tenant().tenantId }
  { name: 'MICROSOFT_APP_TYPE', value: botType }
]
var password = botType == 'SingleTenant'
  ? [{ name: 'MICROSOFT_APP_PASSWORD', secretRef: 'microsoft-app-password' }]
  : []
var tenants = empty(allowedTenants) ? [] : [{ name: 'ALLOWED_TENANTS', value: allowedTenants }]
var telemetry = empty(otlpEndpoint) ? [] : [{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }]

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-env'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    vnetConfiguration: empty(subnetId) ? null : { infrastructureSubnetId: subnetId, internal: false }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${name}-bot'
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      secrets: secrets
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identityId }]
    }
    template: {
      // Turns and sends under way end, leases are handed back.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(always, password, tenants, telemetry)
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 20
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '40' } } }]
      }
    }
  }
}

output host string = app.properties.configuration.ingress.fqdn
