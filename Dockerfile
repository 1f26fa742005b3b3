# syntax=docker/dockerfile:1

# ── Build: everything, native modules for this platform included ──
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs

# ── Run: the build carries its own dependencies; the scripts need Node alone ──
FROM node:20-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    PORT=3000
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /app/.output .output
COPY --chown=node:node package.json ./
COPY --chown=node:node scripts/serve.mjs scripts/serve.mjs
COPY --chown=node:node scripts/lib scripts/lib
COPY --chown=node:node drizzle drizzle
COPY --chown=node:node src/server/demo/documents src/server/demo/documents
USER node
VOLUME /data
EXPOSE 3000
# A first start makes the database before it answers.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself, so that SIGTERM reaches the server: it ends its streams and closes the database in under 5 s.
CMD ["node", "scripts/serve.mjs"]
